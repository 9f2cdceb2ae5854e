import { analyzer } from './analyzer'
import type { AnswerModel } from './confidence'
import type { Answer, Excerpt, FacetChoice, FacetCounts, FindOptions, Hit } from './api'
import type { LoadFile, Piece, SaidError, Search, Suggestion } from './api'
import type { ErrorLookup } from './error-lookup'
import { fits } from './facets'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  type ErrorRows,
  FORM,
  type IndexedPage,
  type PageText,
  SYMBOLS_FILE,
  type Synonyms,
  textFile,
  VOCABULARY_FILE,
} from './index-data'
import type { FindMarks } from './mark'
import type { More } from './more'
import { type Concept, type Typed, typedWords, type Widenings } from './query'
import { Ranker } from './rank'
import { ERROR_READER, type ErrorReader, READER, type Reader } from './reader-name'
import { registered } from './registry'
import { breathe, inSlices } from './slices'
import { TermStore } from './term-store'

/**
 * Opens the index.
 *
 * @param load brings one of its files to run; see `LoadFile`
 * @param more brings what is wanted only after the first hits; called when it is wanted
 */
export async function openSearch(load: LoadFile, more: () => Promise<More>): Promise<Search> {
  const core = (await fetched(CORE_FILE, load)) as Core
  if (core.form !== FORM) throw new Error(`${CORE_FILE} has another form than this script reads`)
  return new LoadedSearch(core, registered(READER) as Reader, load, more)
}

/** What a file registers, loaded when it has not been. */
async function fetched(file: string, load: LoadFile): Promise<unknown> {
  if (registered(file) === undefined) await load(file)
  const value = registered(file)
  if (value === undefined) throw new Error(`${file} ran but registered nothing`)
  return value
}

/** What is kept of an answer for questions that come after it. */
interface Kept {
  readonly query: string
  readonly typed: readonly Typed[]
  readonly concepts: readonly Concept[]
  readonly facets: FacetChoice
  readonly pages: readonly IndexedPage[]
  /** Numbers of all pages that matched, whatever their facets, best first. */
  readonly ranked: readonly number[]
  readonly features: readonly number[]
}

/** A page that scores no more than this share of the best shares only passing words with the query. */
const RELEVANT = 0.3

const NOTHING: Widenings = new Map()

class LoadedSearch implements Search {
  readonly #load: LoadFile
  readonly #more: () => Promise<More>
  readonly #reader: Reader
  readonly #model: AnswerModel
  readonly #errorWords: ReadonlySet<string>
  readonly #pages: readonly IndexedPage[]
  readonly #terms: TermStore
  readonly #ranker: Ranker
  readonly #kept = new WeakMap<Answer, Kept>()
  #errors: Promise<ErrorLookup> | undefined
  #widenings: Widenings | undefined

  constructor(core: Core, reader: Reader, load: LoadFile, more: () => Promise<More>) {
    this.#reader = reader
    this.#load = load
    this.#more = more
    this.#model = core.answer
    this.#errorWords = new Set(core.errorWords)
    this.#pages = reader.unpackPages(core.pages)
    this.#terms = new TermStore(core.shards, {
      shard: async (file) => inSlices(reader.readShard((await fetched(file, load)) as string)),
      more,
      completions: reader.completions,
    })
    this.#ranker = new Ranker(this.#pages, this.#terms.postings)
  }

  async find(query: string, options: FindOptions = {}): Promise<Answer> {
    const typed = typedWords(this.#reader.withoutNoise(query))
    if (options.early) await this.#answerEarly(query, typed, options, options.early)
    const concepts = await this.#terms.understand(typed, await this.#vocabulary())
    const errors = await this.#lookupFor(typed)
    await breathe()
    const answer = this.#answer(query, typed, concepts, options, errors)
    await breathe()
    return answer
  }

  async excerpt(hit: Hit, answer: Answer): Promise<Excerpt> {
    const { mark, passageOf } = await this.#more()
    const page = (await fetched(textFile(hit.id), this.#load)) as PageText
    const find = await this.#marks(answer)
    const { text, heading, url } = passageOf(page, hit.url, find)
    return { pieces: mark(text, find), heading, url }
  }

  async mark(text: string, answer: Answer): Promise<readonly Piece[]> {
    const { mark } = await this.#more()
    return mark(text, await this.#marks(answer))
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    const { suggest } = await this.#more()
    const symbols = (await fetched(SYMBOLS_FILE, this.#load)) as readonly string[]
    const { pages } = await this.#lookup()
    return suggest(typed, limit, symbols, pages, analyzer)
  }

  async errors(answer: Answer): Promise<readonly SaidError[]> {
    const { saidErrors } = await this.#more()
    const { query = '', typed = [] } = this.#kept.get(answer) ?? {}
    return saidErrors(await this.#lookup(), query, typed, (file) => fetched(file, this.#load))
  }

  async facetCounts(answer: Answer): Promise<FacetCounts> {
    const { facetCounts } = await this.#more()
    const { ranked = [], pages = [], facets = {} } = this.#kept.get(answer) ?? {}
    return facetCounts(ranked, pages, facets, this.#reader.group)
  }

  async didYouMean(answer: Answer): Promise<string | null> {
    const kept = this.#kept.get(answer)
    if (!kept) return null
    const { didYouMean } = await this.#more()
    return didYouMean(this, answer, kept, this.#pages, analyzer)
  }

  features(answer: Answer): readonly number[] {
    return this.#kept.get(answer)?.features ?? []
  }

  async warm(): Promise<void> {
    await this.#terms.warm()
    await this.#vocabulary()
    await this.#lookup()
  }

  /** Answers with the words as typed while what they are widened to is not loaded. */
  async #answerEarly(
    query: string,
    typed: readonly Typed[],
    options: FindOptions,
    early: (answer: Answer) => void,
  ): Promise<void> {
    const widened = this.#widenings && this.#terms.attempt(typed, this.#widenings)
    if (widened?.missing.size === 0) return
    const concepts = await this.#terms.understand(typed, NOTHING)
    const answer = this.#answer(query, typed, concepts, options, null)
    if (answer.confident) early(answer)
  }

  #answer(
    query: string,
    typed: readonly Typed[],
    concepts: readonly Concept[],
    { limit = 10, facets = {}, printed = [] }: FindOptions,
    errors: ErrorLookup | null,
  ): Answer {
    const ranking = this.#ranker.rank(concepts)
    const scores = [...ranking.scores]
    const pages = [...this.#pages]
    this.#reader.demoteOthers(query, pages, scores)
    const isPasted = this.#reader.isPasted(query)
    const named = {
      query,
      isPasted,
      errors: errors?.named(typed, isPasted ? query.split('\n') : null) ?? [],
      printed,
    }
    const shown = this.#reader.addNamed(named, concepts, ranking, pages, scores)
    const least = Math.max(...scores) * RELEVANT
    const ranked = [...scores.keys()]
      .filter((n) => (scores[n] as number) > least)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    const fitting = ranked.filter((n) => fits(pages[n] as IndexedPage, facets))
    const groups = this.#reader.group(fitting, pages)
    const evidence = {
      ...{ query, isPasted, typed, concepts, ranking, pages, scores, groups },
      ...{ errors: named.errors, printed: shown },
    }
    const features = groups.length > 0 ? this.#reader.featuresOf(evidence) : []
    const kind = this.#reader.assess(evidence, features, this.#model)
    const answer: Answer = {
      answer: kind,
      confident: kind === 'sure',
      hits: groups.slice(0, limit).map(({ page, covered }) => ({
        ...hitOf(pages[page] as IndexedPage),
        score: scores[page] as number,
        covered: covered.map((n) => hitOf(pages[n] as IndexedPage)),
      })),
      total: groups.length,
    }
    this.#kept.set(answer, {
      query,
      typed,
      concepts,
      facets,
      pages,
      ranked,
      features,
    })
    return answer
  }

  /** What the query asked for, to be found in a text. */
  async #marks(answer: Answer): Promise<FindMarks> {
    const { markFinder } = await this.#more()
    const { postings } = this.#terms
    const concepts = this.#kept.get(answer)?.concepts ?? []
    return markFinder(concepts, (term) => postings.isEveryday(term), analyzer)
  }

  #mayNameError(typed: readonly Typed[]): boolean {
    return this.#reader.mayNameError(typed, this.#errorWords, (term) =>
      this.#terms.postings.has(term),
    )
  }

  async #vocabulary(): Promise<Widenings> {
    const synonyms = (await fetched(VOCABULARY_FILE, this.#load)) as Synonyms[]
    return (this.#widenings ??= this.#reader.unpackVocabulary(synonyms))
  }

  /** The table of errors where the query may name one. */
  async #lookupFor(typed: readonly Typed[]): Promise<ErrorLookup | null> {
    return this.#mayNameError(typed) ? this.#lookup() : null
  }

  #lookup(): Promise<ErrorLookup> {
    this.#errors ??= fetched(ERRORS_FILE, this.#load).then(
      (rows) => new (registered(ERROR_READER) as ErrorReader)(rows as ErrorRows[], analyzer),
    )
    this.#errors.catch(() => (this.#errors = undefined))
    return this.#errors
  }
}

function hitOf(page: IndexedPage): Omit<Hit, 'score' | 'covered'> {
  const { id, kind, url, title, outcome, badges } = page
  return { id, kind, url, title, badges: outcome ? [outcome, ...badges] : badges }
}
