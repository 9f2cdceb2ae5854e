import { analyzer } from '../analysis/analyzer'
import type { Answer, Excerpt, FacetChoice, FacetCounts, FindOptions, Hit } from '../api'
import type { LoadFile, Piece, ErrorMention, Search, Suggestion } from '../api'
import type { ErrorLookup } from '../errors/error-lookup'
import type { AnswerModel } from './answerability'
import { matchesFacets } from './facets'
import { isPasted } from './pasted'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  type ErrorRows,
  INDEX_FORMAT,
  type IndexedPage,
  type PageText,
  SYMBOLS_FILE,
  type Synonyms,
  textFile,
  VOCABULARY_FILE,
} from '../index/index-files'
import type { FindHighlights } from '../present/highlight'
import type { Deferred } from '../present/deferred'
import { type Concept, type QueryWord, queryWords, type Expansions } from './understand'
import { Ranker } from './rank'
import { ERROR_READER, type ErrorReader, READER, type Reader } from '../index/read/reader-name'
import { registered } from '../index/registry'
import { yieldToPage, inSlices } from '../index/read/time-slices'
import { TermStore } from '../index/read/term-store'

/**
 * Opens the index.
 *
 * @param load brings one of its files to run; see `LoadFile`
 * @param more brings what is wanted only after the first hits; called when it is wanted
 */
export async function openSearch(load: LoadFile, more: () => Promise<Deferred>): Promise<Search> {
  const core = (await fetched(CORE_FILE, load)) as Core
  if (core.format !== INDEX_FORMAT)
    throw new Error(`${CORE_FILE} has another form than this script reads`)
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
interface AnswerState {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly facets: FacetChoice
  readonly pages: readonly IndexedPage[]
  /** Numbers of all pages that matched, whatever their facets, best first. */
  readonly ranked: readonly number[]
  readonly features: readonly number[]
}

/** A page that scores no more than this share of the best shares only passing words with the query. */
const RELEVANT = 0.3

const NOTHING: Expansions = new Map()

class LoadedSearch implements Search {
  readonly #load: LoadFile
  readonly #more: () => Promise<Deferred>
  readonly #reader: Reader
  readonly #model: AnswerModel
  readonly #errorWords: ReadonlySet<string>
  readonly #pages: readonly IndexedPage[]
  readonly #terms: TermStore
  readonly #ranker: Ranker
  readonly #states = new WeakMap<Answer, AnswerState>()
  #errors: Promise<ErrorLookup> | undefined
  #widenings: Expansions | undefined

  constructor(core: Core, reader: Reader, load: LoadFile, more: () => Promise<Deferred>) {
    this.#reader = reader
    this.#load = load
    this.#more = more
    this.#model = core.answer
    this.#errorWords = new Set(core.errorMessageWords)
    this.#pages = reader.unpackPages(core.pages)
    this.#terms = new TermStore(core.shards, {
      shard: async (file) => inSlices(reader.readShard((await fetched(file, load)) as string)),
      more,
      completions: reader.completions,
    })
    this.#ranker = new Ranker(this.#pages, this.#terms.postings)
  }

  async find(query: string, options: FindOptions = {}): Promise<Answer> {
    const typed = queryWords(this.#reader.withoutPasteNoise(query, isPasted(query)))
    if (options.early) await this.#answerEarly(query, typed, options, options.early)
    const concepts = await this.#terms.understand(typed, await this.#vocabulary())
    const errors = await this.#lookupFor(typed)
    await yieldToPage()
    const answer = this.#answer(query, typed, concepts, options, errors)
    await yieldToPage()
    return answer
  }

  async excerpt(hit: Hit, answer: Answer): Promise<Excerpt> {
    const { highlight, snippetOf } = await this.#more()
    const page = (await fetched(textFile(hit.id), this.#load)) as PageText
    const find = await this.#marks(answer)
    const { text, heading, url } = snippetOf(page, hit.url, find)
    return { pieces: highlight(text, find), heading, url }
  }

  async highlight(text: string, answer: Answer): Promise<readonly Piece[]> {
    const { highlight } = await this.#more()
    return highlight(text, await this.#marks(answer))
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    const { suggest } = await this.#more()
    const symbols = (await fetched(SYMBOLS_FILE, this.#load)) as readonly string[]
    const { pages } = await this.#lookup()
    return suggest(typed, limit, symbols, pages, analyzer)
  }

  async errors(answer: Answer): Promise<readonly ErrorMention[]> {
    const { errorMentions } = await this.#more()
    const { query = '', typed = [] } = this.#states.get(answer) ?? {}
    const lookup = await this.#lookup()
    const named = lookup.named(typed, pastedLines(query))
    return errorMentions(lookup, query, named, (file) => fetched(file, this.#load))
  }

  async facetCounts(answer: Answer): Promise<FacetCounts> {
    const { facetCounts } = await this.#more()
    const { ranked = [], pages = [], facets = {} } = this.#states.get(answer) ?? {}
    return facetCounts(ranked, pages, facets, this.#reader.group)
  }

  async didYouMean(answer: Answer): Promise<string | null> {
    const kept = this.#states.get(answer)
    if (!kept) return null
    const { didYouMean } = await this.#more()
    return didYouMean(this, answer, kept, this.#pages, analyzer)
  }

  features(answer: Answer): readonly number[] {
    return this.#states.get(answer)?.features ?? []
  }

  async warm(): Promise<void> {
    await this.#terms.warm()
    await this.#vocabulary()
    await this.#lookup()
  }

  /** Answers with the words as typed while what they are widened to is not loaded. */
  async #answerEarly(
    query: string,
    typed: readonly QueryWord[],
    options: FindOptions,
    early: (answer: Answer) => void,
  ): Promise<void> {
    const widened = this.#widenings && this.#terms.attempt(typed, this.#widenings)
    if (widened?.missing.size === 0) return
    const concepts = await this.#terms.understand(typed, NOTHING)
    // Which page is first may depend on the error that is named.
    if (this.#mayNameError(typed)) return
    const answer = this.#answer(query, typed, concepts, options, null)
    if (answer.confident) early(answer)
  }

  #answer(
    query: string,
    typed: readonly QueryWord[],
    concepts: readonly Concept[],
    { limit = 10, facets = {}, printed = [] }: FindOptions,
    errors: ErrorLookup | null,
  ): Answer {
    const ranking = this.#ranker.rank(concepts)
    const scores = [...ranking.scores]
    const pages = [...this.#pages]
    this.#reader.demoteOthers(query, pages, scores)
    const lines = pastedLines(query)
    const isPasted = lines !== null
    const named = { query, isPasted, errors: errors?.named(typed, lines) ?? [], printed }
    const shown = this.#reader.addNamedPages(named, concepts, ranking, pages, scores)
    const least = Math.max(...scores) * RELEVANT
    const ranked = [...scores.keys()]
      .filter((n) => (scores[n] as number) > least)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    const fitting = ranked.filter((n) => matchesFacets(pages[n] as IndexedPage, facets))
    const groups = this.#reader.group(fitting, pages)
    const evidence = {
      ...{ query, isPasted, typed, concepts, ranking, pages, scores, groups },
      ...{ errors: named.errors, printed: shown, phraseTerms: analyzer.phraseTerms },
    }
    const { assess, featuresOf } = this.#reader
    const features = groups.length > 0 ? featuresOf(evidence) : []
    const kind = assess(evidence, features, this.#model)
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
    this.#states.set(answer, {
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
  async #marks(answer: Answer): Promise<FindHighlights> {
    const { highlightFinder } = await this.#more()
    const { postings } = this.#terms
    const all = answer.answer === 'none' ? [] : (this.#states.get(answer)?.concepts ?? [])
    // Words that are merely like those typed are marked only where the page is surely meant.
    const concepts = answer.confident
      ? all
      : all.map((one) => ({
          ...one,
          alternatives: one.alternatives.filter(({ how }) => how !== 'near'),
        }))
    return highlightFinder(concepts, (term) => postings.isCommonWord(term), analyzer)
  }

  #mayNameError(typed: readonly QueryWord[]): boolean {
    return this.#reader.mayNameError(typed, this.#errorWords, (term) =>
      this.#terms.postings.has(term),
    )
  }

  async #vocabulary(): Promise<Expansions> {
    const synonyms = (await fetched(VOCABULARY_FILE, this.#load)) as Synonyms[]
    return (this.#widenings ??= this.#reader.unpackVocabulary(synonyms))
  }

  /** The table of errors where the query may name one. */
  async #lookupFor(typed: readonly QueryWord[]): Promise<ErrorLookup | null> {
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

/** The lines of a pasted text; null for words that somebody typed. */
function pastedLines(query: string): string[] | null {
  return isPasted(query) ? query.split('\n') : null
}
