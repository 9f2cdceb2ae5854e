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
import type { Deferred } from './deferred'
import { loadOnce } from '../load-once'
import { looksPrinted } from '../query/looks-printed'
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
  readonly #has: (term: string) => boolean
  #expansions: Expansions | undefined

  /**
   * @param load loads and runs an index file
   * @param deferred loads the code that is needed only after the first hits
   * @param has whether a term is in the index
   */
  constructor(load: LoadFile, deferred: () => Promise<Deferred>, has: (term: string) => boolean) {
    this.#load = load
    this.#deferred = deferred
    this.#has = has
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
  readonly dictionary = loadOnce(async (): Promise<Dictionary> =>
    unpackDictionary((await this.#fetched(DICTIONARY_FILE)) as PackedDictionary),
  )

  readonly errors = loadOnce(async () => new QueryErrorFinder(await this.#errorRows(), analyzer))

  readonly nameCompletions = loadOnce(async () => {
    const { NameCompletions } = await this.#deferred()
    const symbols = (await this.#fetched(SYMBOLS_FILE)) as readonly string[]
    const { pages } = await this.errors()
    return NameCompletions.of(symbols, pages, analyzer)
  })

  readonly translator = loadOnce(async () => {
    const { Translator } = await this.#deferred()
    const table = (await this.#fetched(LANGUAGES_FILE)) as LanguageTable
    return new Translator(table, { analyzer, has: this.#has })
  })

  async textOf(id: string): Promise<PageText> {
    return (await this.#fetched(textFile(id))) as PageText
  }

  /** The errors that a query names; of pasted lines, only those that a program surely printed. */
  async errorsIn(query: string, typed: readonly QueryWord[]): Promise<readonly NamedError[]> {
    const finder = await this.errors()
    if (!looksPrinted(query)) return finder.named(typed)
    const { LogErrorFinder } = await this.#deferred()
    const log = new LogErrorFinder(await this.#errorRows())
    log.feed(query.split('\n'))
    return finder.printed(
      log.result().map(({ id }) => id),
      typed,
    )
  }

  async #errorRows(): Promise<ErrorRows[]> {
    return (await this.#fetched(ERRORS_FILE)) as ErrorRows[]
  }

  #fetched(file: string): Promise<unknown> {
    return fetched(file, this.#load)
  }
}
