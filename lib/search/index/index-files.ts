import type { NameRule, PackedNames } from '../errors/error-names'
import type { AnswerModel } from '../../model/search/answer-model'
import type { PageColumns } from './page-columns'
import type { ColumnName } from '../facets/names'

/** Version of the index format; increment it with every change. Scripts reject any other version. */
export const INDEX_FORMAT = 8

/** Phrases (terms joined by spaces) with the same meaning. A query expands to the first `targets` of them. */
export type Synonyms = readonly [targets: number, ...phrases: string[]]

/** `search/core.js`: the pages, and where each shard begins. */
export interface Core {
  readonly format: number
  readonly pages: PageColumns
  /** Where each shard begins (`separatorsOf`), as `packTerms` packs it. */
  readonly shards: string
  /**
   * `pairHash` of two neighboring terms of each error message, as `packAscending` packs them. A query without any of
   * these pairs contains no message.
   */
  readonly errorMessagePairs: string
  /** Number of neighboring topics; their numbers follow those of the pages. */
  readonly topics: number
  /** Estimates how likely an answer is right; see `content/search/answer-model.json`. */
  readonly answer: AnswerModel
}

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

/** The section of a symptom that says what to do now; its page has the same heading and anchor. */
export const ACTION = { anchor: 'what-to-do-now', heading: 'What to do now' } as const

export const CORE_FILE = 'search/core.js'
/** Query expansions, as `Synonyms`. */
export const VOCABULARY_FILE = 'search/vocabulary.js'
export const ERRORS_FILE = 'search/errors.js'
/** A `PackedDictionary`. */
export const DICTIONARY_FILE = 'search/dictionary.js'
/** Names for completion as written in code, most frequent first. */
export const SYMBOLS_FILE = 'search/symbols.js'
/** A `LanguageTable`. */
export const LANGUAGES_FILE = 'search/languages.js'
/** The `PageDetails` of a block of pages. */
export const pagesFile = (block: number): string => `search/pages-${block}.js`
/** A `FacetColumn`. */
export const facetFile = (name: ColumnName): string => `search/facet-${name}.js`
/** A `PackedShard`. */
export const shardFile = (n: number): string => `search/terms-${n}.js`
/** A `PageText`. Ids of error pages contain a slash and a colon, which file names cannot. */
export const textFile = (id: string): string => `search/text/${id.replace(/[:/]/g, '-')}.js`
