import { LANGUAGES, type Language, type Languages } from '../../model/search/languages'

/** One language of `search/languages.js`. */
export interface LanguageWords {
  /** Words that say nothing about a page. */
  readonly ignore: readonly string[]
  /** For each English phrase of the table the words for it. */
  readonly phrases: readonly (readonly string[])[]
}

/** What `search/languages.js` registers. */
export interface LanguageTable {
  readonly english: readonly string[]
  readonly languages: Readonly<Record<Language, LanguageWords>>
}

/** The table as the index carries it: the English phrases once, then each language's words in their order. */
export function languageTable({ ignore, concepts }: Languages): LanguageTable {
  const languages = {} as Record<Language, LanguageWords>
  for (const name of LANGUAGES)
    languages[name] = { ignore: ignore[name], phrases: concepts.map((concept) => concept[name]) }
  return { english: concepts.map(({ english }) => english), languages }
}
