import type { HitKind } from '../api'
import type { NameRule, PackedNames } from '../errors/error-names'
import type { AnswerModel } from '../query/answerability'

/** Raised whenever the files change their form; a script refuses files of another form. */
export const INDEX_FORMAT = 3

export const KINDS = [
  'symptom',
  'remediation',
  'guide',
  'post',
  'error',
] as const satisfies HitKind[]

/** What the index keeps of a page. */
export interface IndexedPage {
  readonly id: string
  readonly kind: HitKind
  readonly url: string
  readonly title: string
  readonly badges: readonly string[]
  readonly area: string
  readonly platforms: readonly string[]
  readonly osVersions: readonly string[]
  readonly frameworks: readonly string[]
  readonly outcome: string
  /** Numbers of the pages it reports or rests on. */
  readonly covers: readonly number[]
  readonly offTopic: boolean
}

/** Pages in columns, which pack better than rows; a value stands once and is then named by number. */
export interface PageColumns {
  /** How many pages there are of each kind, in the order of KINDS. */
  readonly kinds: readonly number[]
  /** Numbers of the permanent ids. */
  readonly ids: readonly number[]
  readonly titles: readonly string[]
  /** Last part of the address, or how many letters of the title's own slug it is. */
  readonly slugs: readonly (string | number)[]
  readonly values: readonly string[]
  /** For each page numbers of values: area, outcome, badges, platforms, versions, frameworks. */
  readonly facets: readonly (readonly (number | readonly number[])[])[]
  readonly covers: readonly (readonly number[])[]
  readonly offTopic: readonly number[]
}

/** Phrases (terms joined by spaces) of one meaning; the first `targets` of them are widened to. */
export type Synonyms = readonly [targets: number, ...phrases: string[]]

/** `search/core.js`: the pages, and where the terms are. */
export interface Core {
  readonly format: number
  readonly pages: PageColumns
  /** First word of each shard, in order. */
  readonly shards: readonly string[]
  /** Terms without any of which a query holds no message of an error. */
  readonly errorMessageWords: readonly string[]
  /** How likely an answer is right; see `content/search/answer-model.json`. */
  readonly answer: AnswerModel
}

/**
 * Terms in order with their postings, each `page × LEVELS + level`; coded in `search/terms-<n>.js`.
 * Among them stand the names of other fields (see `elsewhere.ts`), some of several words, most
 * without a posting. All that begins with the same word is in the same shard.
 */
export interface Shard {
  readonly terms: readonly string[]
  readonly postings: readonly (readonly number[])[]
  readonly classes: readonly TermClass[]
}

/** What sort of word a term is: one of this field, the name of another (`elsewhere.ts`), or one that
 * says little anywhere (`everyday.ts`). */
export const TERM_CLASS = { own: 0, outOfScope: 1, common: 2 } as const
export type TermClass = (typeof TERM_CLASS)[keyof typeof TERM_CLASS]

/** One domain of `search/errors.js`. */
export type ErrorRows = readonly [
  slug: string,
  domain: string,
  framework: string,
  aliases: readonly string[],
  rules: readonly NameRule[],
  codes: readonly (readonly [
    code: number,
    symbols: PackedNames,
    messages: readonly string[],
    covers: readonly number[],
  ])[],
]

/** `search/text/<id>.js`: sections of a page as `[anchor, heading, text]`. */
export type PageText = readonly (readonly [anchor: string, heading: string, text: string])[]

export const CORE_FILE = 'search/core.js'
/** What words are widened to, as Synonyms. */
export const VOCABULARY_FILE = 'search/vocabulary.js'
export const ERRORS_FILE = 'search/errors.js'
/** Names as they are written in code, the commonest first, for completion. */
export const SYMBOLS_FILE = 'search/symbols.js'
export const shardFile = (n: number): string => `search/terms-${n}.js`
/** Error pages' ids hold a slash and a colon; file names do not. */
export const textFile = (id: string): string => `search/text/${id.replace(/[:/]/g, '-')}.js`
