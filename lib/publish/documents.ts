import { sha256 } from '../util/node/sha256'
import type { PageRecord } from '../model/search/record'
import type { TermReader } from '../search/analysis/term-reader'
import { FIELDS } from '../search/index/build/field-weights'
import type { StoredPage } from '../search/remote/response'

/** A page as the engine indexes it; `index-settings.ts` has the fields. */
export interface EngineDocument {
  readonly id: string
  /** Hash of what is indexed: the same page loaded again changes nothing. */
  readonly hash: string
  readonly source: {
    readonly title: string
    readonly kind: StoredPage['kind']
    /** Index terms of the page, separated by spaces, each as often as its field weighs. */
    readonly words: string
    /** What an answer shows, a `StoredPage` as JSON in Base64. */
    readonly page: string
  }
}

/** Beginning of the text that is shown, in characters. */
const LEAD = 200
/** Aliases count half as much as titles; in the static index those that no report supports count 0.4. */
const ALIAS = 2

/**
 * The document of a page. `words` says each field as often as its weight, so that one field ranks as BM25F would. Its
 * terms are made here, as those of the static index are: both find the same, and the engine indexes ten times as many
 * posts in a second as with analyzers of its own. Errors are not indexed: they are found by their names, as on the site.
 */
export function engineDocument(page: PageRecord, reader: TermReader): EngineDocument {
  const lead = page.sections
    .map((section) => section.text)
    .join('\n')
    .slice(0, LEAD)
  const termsOf = (texts: readonly string[]): string =>
    texts.flatMap((text) => reader.read(text)).join(' ')
  const { area, outcome, platforms, osVersions, frameworks } = page.facets
  const kind = page.kind as StoredPage['kind']
  const stored: StoredPage = {
    ...{ id: page.id, kind, url: page.path, title: page.title, lead },
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
  }
  const source = {
    title: page.title,
    kind,
    words: [
      ...repeated(termsOf([page.title]), FIELDS.title.weight),
      ...repeated(termsOf(page.aliases), ALIAS),
      ...repeated(termsOf(page.signatures), FIELDS.signatures.weight),
      ...repeated(termsOf(page.symbols), FIELDS.symbols.weight),
      ...repeated(termsOf(page.codes), FIELDS.codes.weight),
      termsOf(page.sections.flatMap(({ heading, text }) => [heading, text])),
    ].join(' '),
    page: storedForm(stored),
  }
  const hash = sha256(JSON.stringify(source)).slice(0, 32)
  return { id: page.id, hash, source }
}

/** @internal exported for tests */
export function storedForm(page: StoredPage): string {
  return Buffer.from(JSON.stringify(page)).toString('base64')
}

function repeated(terms: string, weight: number): string[] {
  return Array.from({ length: weight }, () => terms)
}
