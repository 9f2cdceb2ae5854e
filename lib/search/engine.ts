import type { Answer, Excerpt, FindOptions, Hit, LoadFile, Piece, Search, Suggestion } from './api'
import { isConfident, isPasted } from './confidence'
import type { ErrorLookup } from './error-lookup'
import { didYouMean } from './did-you-mean'
import { mayNameError } from './error-words'
import { excerptOf, mark } from './excerpt'
import { plain } from './fold'
import { facetCounts, fits } from './facets'
import { group } from './group'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  type ErrorRows,
  FORM,
  type IndexedPage,
  type PageText,
  shardFile,
  SYMBOLS_FILE,
  textFile,
} from './index-data'
import { Postings } from './postings'
import { type Concept, type Lexicon, type Typed, typedWords, understand } from './query'
import { Ranker, type Ranking, WORTH } from './rank'
import { READER, type Reader } from './reader-name'
import { registered } from './registry'
import { inSlices } from './slices'
import { suggest } from './suggest'
import { phraseTerms } from './vocabulary'

/** Opens the index. `load` brings one of its files to run; see `LoadFile`. */
export async function openSearch(load: LoadFile): Promise<Search> {
  const core = (await fetched(CORE_FILE, load)) as Core
  if (core.form !== FORM) throw new Error(`${CORE_FILE} has another form than this script reads`)
  return new LoadedSearch(core, registered(READER) as Reader, load)
}

/** What a file registers, loaded when it has not been. */
async function fetched(file: string, load: LoadFile): Promise<unknown> {
  if (registered(file) === undefined) await load(file)
  const value = registered(file)
  if (value === undefined) throw new Error(`${file} ran but registered nothing`)
  return value
}

class LoadedSearch implements Search {
  readonly #load: LoadFile
  readonly #reader: Reader
  readonly #shards: readonly string[]
  readonly #errorWords: ReadonlySet<string>
  readonly #elsewhere: ReadonlySet<string>
  readonly #widenings: Lexicon['widenings']
  readonly #pages: readonly IndexedPage[]
  readonly #postings = new Postings()
  readonly #ranker: Ranker
  readonly #loading = new Map<number, Promise<void>>()
  readonly #loaded = new Set<number>()
  #errors: Promise<ErrorLookup> | undefined

  constructor(core: Core, reader: Reader, load: LoadFile) {
    this.#reader = reader
    this.#load = load
    this.#shards = core.shards
    this.#errorWords = new Set(core.errorWords)
    this.#elsewhere = new Set(core.elsewhere)
    this.#widenings = reader.unpackVocabulary(core.synonyms)
    this.#pages = reader.unpackPages(core.pages)
    this.#ranker = new Ranker(this.#pages, this.#postings)
  }

  async find(
    query: string,
    { limit = 10, facets = {}, offTopic = false }: FindOptions = {},
  ): Promise<Answer> {
    const typed = typedWords(query)
    const concepts = await this.#understand(typed)
    const ranking = this.#ranker.rank(concepts)
    const scores = [...ranking.scores]
    const pages = [...this.#pages]
    for (const { page, score } of await this.#namedErrors(typed, concepts, ranking.mass)) {
      pages.push(page)
      scores.push(score)
    }
    const ranked = [...scores.keys()]
      .filter((n) => (scores[n] as number) > 0 && (offTopic || !pages[n]?.offTopic))
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    const groups = group(
      ranked.filter((n) => fits(pages[n] as IndexedPage, facets)),
      pages,
    )
    return {
      confident: this.#fits(query, groups[0]?.page, pages, concepts, ranking),
      hits: groups.slice(0, limit).map(({ page, covered }) => ({
        ...hitOf(pages[page] as IndexedPage),
        score: scores[page] as number,
        covered: covered.map((n) => hitOf(pages[n] as IndexedPage)),
      })),
      total: groups.length,
      facets: facetCounts(
        ranked.map((n) => pages[n] as IndexedPage),
        facets,
      ),
      didYouMean: didYouMean(query, typed, concepts, this.#pages),
      marks: marksOf(concepts),
    }
  }

  async excerpt(hit: Hit, answer: Answer): Promise<Excerpt> {
    return excerptOf(
      (await fetched(textFile(hit.id), this.#load)) as PageText,
      hit.url,
      answer.marks,
    )
  }

  mark(text: string, answer: Answer): readonly Piece[] {
    return mark(text, answer.marks)
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    const symbols = (await fetched(SYMBOLS_FILE, this.#load)) as readonly string[]
    const { pages } = await this.#lookup()
    return suggest(typed, limit, this.#pages, symbols, pages)
  }

  async warm(): Promise<void> {
    for (const n of this.#shards.keys()) await this.#shard(n)
    await this.#lookup()
  }

  /** Understands the words, loading the shards that doing so turns out to need. */
  async #understand(typed: readonly Typed[]): Promise<Concept[]> {
    for (;;) {
      const missing = new Set<number>()
      const missAll = (): void => {
        for (const n of this.#shards.keys()) if (!this.#loaded.has(n)) missing.add(n)
      }
      const postings = this.#postings
      const lexicon: Lexicon = {
        has: (term) => {
          const n = this.#shardOf(term)
          if (this.#loaded.has(n)) return postings.has(term)
          missing.add(n)
          return true
        },
        get terms() {
          missAll()
          return postings.terms
        },
        elsewhere: this.#elsewhere,
        widenings: this.#widenings,
      }
      const concepts = understand(typed, lexicon)
      for (const { alternatives } of concepts)
        for (const { terms } of alternatives) for (const { term } of terms) lexicon.has(term)
      if (missing.size === 0) return concepts
      await Promise.all([...missing].map((n) => this.#shard(n)))
    }
  }

  /** The errors that the query names, scored by the weight of the words that name them. */
  async #namedErrors(
    typed: readonly Typed[],
    concepts: readonly Concept[],
    mass: readonly number[],
  ): Promise<{ page: IndexedPage; score: number }[]> {
    if (!mayNameError(typed, this.#errorWords, (term) => this.#postings.has(term))) return []
    const lookup = await this.#lookup()
    return lookup.named(typed).map(({ page, words }) => {
      const named = concepts.map(({ words: own }) => own.some((n) => words.includes(n)))
      const sum = mass.reduce((total, one, n) => (named[n] ? total + one : total), 0)
      return { page, score: sum * WORTH.error }
    })
  }

  /** An error page fits when something here shows its code; any other by what it covers of the query. */
  #fits(
    query: string,
    first: number | undefined,
    pages: readonly IndexedPage[],
    concepts: readonly Concept[],
    ranking: Ranking,
  ): boolean {
    if (first === undefined) return false
    if (first >= this.#pages.length) return (pages[first]?.covers.length ?? 0) > 0
    return isConfident(first, isPasted(query, concepts), concepts, ranking)
  }

  #lookup(): Promise<ErrorLookup> {
    this.#errors ??= fetched(ERRORS_FILE, this.#load).then(
      (rows) => new this.#reader.ErrorLookup(rows as ErrorRows[], { plain, phraseTerms }),
    )
    return this.#errors
  }

  /** Number of the shard that holds a term if any does: the last that does not begin after it. */
  #shardOf(term: string): number {
    return Math.max(
      0,
      this.#shards.findLastIndex((first) => first <= term),
    )
  }

  #shard(n: number): Promise<void> {
    let loading = this.#loading.get(n)
    if (!loading) {
      loading = this.#addShard(n)
      this.#loading.set(n, loading)
    }
    return loading
  }

  async #addShard(n: number): Promise<void> {
    const text = (await fetched(shardFile(n), this.#load)) as string
    const shard = await inSlices(this.#reader.readShard(text))
    await inSlices(this.#postings.add(shard))
    this.#loaded.add(n)
  }
}

function hitOf({ id, kind, url, title, badges }: IndexedPage): Omit<Hit, 'score' | 'covered'> {
  return { id, kind, url, title, badges }
}

function marksOf(concepts: readonly Concept[]): Set<string> {
  return new Set(
    concepts.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ terms }) => terms.map(({ term }) => term)),
    ),
  )
}
