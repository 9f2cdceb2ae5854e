import { analyzer } from '../analysis/analyzer'
import type { LoadFile } from '../api'
import { QueryErrorFinder, type NamedError } from '../errors/errors-in-query'
import { type Dictionary, type PackedDictionary, unpackDictionary } from '../index/dictionary'
import {
  DICTIONARY_FILE,
  ERRORS_FILE,
  type ErrorRows,
  LANGUAGES_FILE,
  type PageText,
  SYMBOLS_FILE,
  type Synonyms,
  textFile,
  VOCABULARY_FILE,
} from '../index/index-files'
import { type Expansions, unpackVocabulary } from '../index/read/unpack-vocabulary'
import { registered } from '../index/registry'
import type { LanguageTable } from '../languages/language-table'
import type { Translator } from '../languages/translator'
import type { Deferred } from './deferred'
import type { Suggestions } from '../present/suggestions'
import { isPasted } from '../query/pasted'
import type { QueryWord } from '../query/query-words'

/** Returns what a file registers, after loading it if it has not run. */
export async function fetched(file: string, load: LoadFile): Promise<unknown> {
  if (registered(file) === undefined) await load(file)
  const value = registered(file)
  if (value === undefined) throw new Error(`${file} ran but registered nothing`)
  return value
}

/** Tables of the index other than pages and terms. Each is loaded when it is first needed. */
export class Lookups {
  readonly #load: LoadFile
  readonly #deferred: () => Promise<Deferred>
  #expansions: Expansions | undefined
  #dictionary: Promise<Dictionary> | undefined
  #errors: Promise<QueryErrorFinder> | undefined
  #suggestions: Promise<Suggestions> | undefined
  #translator: Promise<Translator> | undefined

  constructor(load: LoadFile, deferred: () => Promise<Deferred>) {
    this.#load = load
    this.#deferred = deferred
  }

  /** The vocabulary if it is loaded. */
  get expansions(): Expansions | undefined {
    return this.#expansions
  }

  async vocabulary(): Promise<Expansions> {
    const synonyms = (await this.#fetched(VOCABULARY_FILE)) as Synonyms[]
    return (this.#expansions ??= unpackVocabulary(synonyms))
  }

  /** The terms that corrections come from. */
  dictionary(): Promise<Dictionary> {
    this.#dictionary ??= this.#fetched(DICTIONARY_FILE).then((packed) =>
      unpackDictionary(packed as PackedDictionary),
    )
    this.#dictionary.catch(() => (this.#dictionary = undefined))
    return this.#dictionary
  }

  async textOf(id: string): Promise<PageText> {
    return (await this.#fetched(textFile(id))) as PageText
  }

  errors(): Promise<QueryErrorFinder> {
    this.#errors ??= this.#errorRows().then((rows) => new QueryErrorFinder(rows, analyzer))
    this.#errors.catch(() => (this.#errors = undefined))
    return this.#errors
  }

  /** The errors that a query names; of pasted lines, only those that a program surely printed. */
  async errorsIn(query: string, typed: readonly QueryWord[]): Promise<readonly NamedError[]> {
    const lookup = await this.errors()
    if (!isPasted(query)) return lookup.named(typed)
    const { ErrorFinder } = await this.#deferred()
    const finder = new ErrorFinder(await this.#errorRows())
    finder.feed(query.split('\n'))
    return lookup.printed(
      finder.result().map(({ id }) => id),
      typed,
    )
  }

  suggestions(): Promise<Suggestions> {
    this.#suggestions ??= this.#openSuggestions()
    this.#suggestions.catch(() => (this.#suggestions = undefined))
    return this.#suggestions
  }

  /** @param has whether a term is in the index */
  translator(has: (term: string) => boolean): Promise<Translator> {
    this.#translator ??= this.#openTranslator(has)
    this.#translator.catch(() => (this.#translator = undefined))
    return this.#translator
  }

  async #errorRows(): Promise<ErrorRows[]> {
    return (await this.#fetched(ERRORS_FILE)) as ErrorRows[]
  }

  async #openSuggestions(): Promise<Suggestions> {
    const { Suggestions } = await this.#deferred()
    const symbols = (await this.#fetched(SYMBOLS_FILE)) as readonly string[]
    const { pages } = await this.errors()
    return Suggestions.of(symbols, pages, analyzer)
  }

  async #openTranslator(has: (term: string) => boolean): Promise<Translator> {
    const { Translator } = await this.#deferred()
    const table = (await this.#fetched(LANGUAGES_FILE)) as LanguageTable
    return new Translator(table, { analyzer, has })
  }

  #fetched(file: string): Promise<unknown> {
    return fetched(file, this.#load)
  }
}
