import type { Language } from '../../model/search/languages'
import { JoinedLanguage } from './joined'
import type { LanguageTable } from './language-table'
import { SpacedLanguage } from './spaced'
import type { Known, Translation } from './translation'

/** Scripts that identify a language, and languages that are identified by their words. */
const HANGUL = /\p{Script=Hangul}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN = /\p{Script=Han}/u
const SPACED = ['de', 'fr', 'es', 'pt'] as const

/**
 * Translates queries in other languages to English.
 *
 * @param table content of `search/languages.js`
 * @param known the analyzer and the terms of the index
 */
export class Translator {
  readonly #table: LanguageTable
  readonly #known: Known
  readonly #spaced = new Map<Language, SpacedLanguage>()
  readonly #joined = new Map<Language, JoinedLanguage>()

  constructor(table: LanguageTable, known: Known) {
    this.#table = table
    this.#known = known
  }

  /** @returns null if the query is in English or in a language that the table does not contain */
  translate(query: string): Translation | null {
    const joined = this.#languagesOfScript(query)
    const translations = joined
      ? joined.map((name) => this.#joinedLanguage(name).translate(query))
      : SPACED.flatMap((name) => this.#spacedLanguage(name).translate(query) ?? [])
    const [best = null] = translations.sort((a, b) => b.matched - a.matched)
    return best
  }

  #languagesOfScript(query: string): readonly Language[] | null {
    if (HANGUL.test(query)) return ['ko']
    if (KANA.test(query)) return ['ja']
    return HAN.test(query) ? ['zh', 'ja'] : null
  }

  #spacedLanguage(name: Language): SpacedLanguage {
    const { english, languages } = this.#table
    const before = this.#spaced.get(name)
    const language = before ?? new SpacedLanguage(languages[name], english, this.#known)
    if (!before) this.#spaced.set(name, language)
    return language
  }

  #joinedLanguage(name: Language): JoinedLanguage {
    const { english, languages } = this.#table
    const before = this.#joined.get(name)
    const language = before ?? new JoinedLanguage(languages[name], english, this.#known)
    if (!before) this.#joined.set(name, language)
    return language
  }
}
