import type { SearchDocument } from './build/document'
import { type IndexedPage, KINDS, type PageColumns } from './index-files'

const FOLDER = {
  symptom: 'symptoms',
  remediation: 'remediations',
  guide: 'guides',
  post: 'posts',
  error: 'errors',
} as const
const LETTER = { symptom: 's', remediation: 'r', guide: 'g', post: 'p', error: 'e' } as const

/** The title as an address would have it; most slugs are its beginning. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}

/**
 * Packs pages into columns.
 *
 * @param documents in the order of KINDS
 * @throws Error when a document covers a page that is not among the documents
 */
export function packPages(documents: readonly SearchDocument[]): PageColumns {
  const numbers = new Map(documents.map(({ id }, n) => [id, n]))
  const values: string[] = []
  const value = (text: string): number => {
    if (!values.includes(text)) values.push(text)
    return values.indexOf(text)
  }
  return {
    kinds: KINDS.map((kind) => documents.filter((document) => document.kind === kind).length),
    ids: documents.map(({ id }) => Number(id.slice(1))),
    titles: documents.map(({ title }) => title),
    slugs: documents.map(({ url, title }) => {
      const slug = url.split('/').at(-2) ?? ''
      return slugOf(title).startsWith(slug) ? slug.length : slug
    }),
    facets: documents.map(({ facets, badges }) => [
      value(facets.area ?? ''),
      value(facets.outcome ?? ''),
      ...[badges, facets.platforms, facets.osVersions, facets.frameworks].map((list) =>
        list.map(value),
      ),
    ]),
    values,
    covers: documents.map((document) =>
      document.covers.map((id) => {
        const n = numbers.get(id)
        if (n === undefined) throw new Error(`${document.url} covers ${id}, which is not indexed`)
        return n
      }),
    ),
    offTopic: documents.flatMap(({ offTopic }, n) => (offTopic ? [n] : [])),
  }
}

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
