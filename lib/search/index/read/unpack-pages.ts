import type { IndexedPage } from '../index-files'
import { KINDS, type PageColumns, slugOf } from '../page-columns'

const FOLDER = {
  symptom: 'symptoms',
  remediation: 'remediations',
  guide: 'guides',
  post: 'posts',
  error: 'errors',
} as const
const LETTER = { symptom: 's', remediation: 'r', guide: 'g', post: 'p', error: 'e' } as const

/** The pages of the columns, in order. */
export function unpackPages(columns: PageColumns): IndexedPage[] {
  const kinds = columns.kinds.flatMap((count, n) =>
    Array.from({ length: count }, () => KINDS[n] ?? 'post'),
  )
  const text = (n: number | readonly number[] | undefined): string =>
    columns.values[n as number] ?? ''
  const texts = (list: number | readonly number[] | undefined): string[] =>
    (list as number[]).map(text)
  return kinds.map((kind, n) => {
    const title = columns.titles[n] ?? ''
    const slug = columns.slugs[n] ?? ''
    const [area, outcome, badges, platforms, osVersions, frameworks] = columns.facets[n] ?? []
    return {
      id: `${LETTER[kind]}${columns.ids[n]}`,
      kind,
      url: `/${FOLDER[kind]}/${typeof slug === 'number' ? slugOf(title).slice(0, slug) : slug}/`,
      title,
      area: text(area),
      outcome: text(outcome),
      badges: texts(badges),
      platforms: texts(platforms),
      osVersions: texts(osVersions),
      frameworks: texts(frameworks),
      covers: columns.covers[n] ?? [],
      offTopic: columns.offTopic.includes(n),
    }
  })
}
