import { LANGUAGES, type Language, type Languages } from '../../model/search/languages'

/** One language of `search/languages.js`. */
export interface LanguageWords {
  /** Stop words. */
  readonly ignore: readonly string[]
  /** For each English phrase of the table, its translations. */
  readonly phrases: readonly (readonly string[])[]
}

/** Content of `search/languages.js`. */
export interface LanguageTable {
  readonly english: readonly string[]
  readonly languages: Readonly<Record<Language, LanguageWords>>
}

/**
 * Converts the table for the index: the English phrases once, then the translations of each language in the
 * same order.
 */
export function languageTable({ ignore, concepts }: Languages): LanguageTable {
  const languages = {} as Record<Language, LanguageWords>
  for (const name of LANGUAGES)
    languages[name] = { ignore: ignore[name], phrases: concepts.map((concept) => concept[name]) }
  return { english: concepts.map(({ english }) => english), languages }
}
