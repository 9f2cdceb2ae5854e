import { createHash } from 'node:crypto'
import type { PageRecord } from '../model/search/record'
import { FIELDS } from '../search/index/build/field-weights'
import type { StoredPage } from '../search/remote/response'

/** A page as the engine indexes it. */
export interface EngineDocument {
  readonly id: string
  /** Hash of what is indexed: the same page loaded again changes nothing. */
  readonly hash: string
  readonly source: StoredPage & { readonly words: readonly string[]; readonly text: string }
}

/** Beginning of the text that is shown, in characters. */
const LEAD = 200
/** Aliases count half as much as titles; in the static index those that no report supports count 0.4. */
const ALIAS = 2

/**
 * The document of a page. `words` says each field as often as its weight, so that one field ranks as BM25F would.
 * Errors are not indexed: they are found by their names, as on the site.
 */
export function engineDocument(page: PageRecord): EngineDocument {
  const text = page.sections.map((section) => section.text).join('\n')
  const { area, outcome, platforms, osVersions, frameworks } = page.facets
  const source = {
    kind: page.kind as StoredPage['kind'],
    url: page.path,
    title: page.title,
    lead: text.slice(0, LEAD),
    badges: outcome === undefined ? page.badges : [outcome, ...page.badges],
    facets: {
      area: area === undefined ? [] : [area],
      platform: platforms,
      version: osVersions,
      framework: frameworks,
      outcome: outcome === undefined ? [] : [outcome],
    },
    covers: page.covers,
    offTopic: page.offTopic,
    text,
    words: [
      ...repeated([page.title], FIELDS.title.weight),
      ...repeated(page.aliases, ALIAS),
      ...repeated(page.signatures, FIELDS.signatures.weight),
      ...repeated(page.symbols, FIELDS.symbols.weight),
      ...repeated(page.codes, FIELDS.codes.weight),
      ...page.sections.flatMap(({ heading, text: body }) => [heading, body]),
    ],
  }
  const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32)
  return { id: page.id, hash, source }
}

function repeated(texts: readonly string[], weight: number): string[] {
  return Array.from({ length: weight }, () => texts).flat()
}
