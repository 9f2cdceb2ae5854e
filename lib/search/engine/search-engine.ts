import { analyzer } from '../analysis/analyzer'
import type { SearchAnswer, Snippet, FacetCounts, FindOptions, Hit } from '../api'
import type { LoadFile, PageOpening, Piece, ErrorMention, Search, NameCompletion } from '../api'
import { mayNameError } from '../errors/error-prefilter'
import { ACTION, CORE_FILE, type Core, INDEX_FORMAT } from '../index/index-files'
import { Pages } from '../index/read/pages'
import { Shards } from '../index/read/shards'
import type { Expansions } from '../index/read/unpack-vocabulary'
import { unpackAscending, unpackTerms } from '../index/shard-format'
import { hasForeignLetters, isForeign, mayBeForeign } from '../languages/language-prefilter'
import type { Deferred } from './deferred'
import type { FindHighlights } from '../present/highlight'
import type { Concept } from '../query/concept'
import { group } from '../query/group'
import { Interpreter } from './interpreter'
import { withoutPasteNoise } from '../query/paste-noise'
import { looksPrinted } from '../query/looks-printed'
import { type QueryWord, queryWords } from '../query/query-words'
import { gainOf, Ranker } from '../query/rank'
import { yieldToPage } from '../yield-to-page'
import { Answerer } from './answerer'
import { fetched, Lookups } from './lookups'
import { type RankElsewhere, rankPages } from './rank-pages'

/**
 * Opens the index.
 *
 * @param load loads and runs one of its files; see `LoadFile`
 * @param deferred loads the code that is needed only after the first hits
 * @param elsewhere ranks the pages of a larger index
 * @throws Error when the index has another format than this code reads
 */
export async function openIndex(
  load: LoadFile,
  deferred: () => Promise<Deferred>,
  elsewhere?: RankElsewhere,
): Promise<Search> {
  const core = (await fetched(CORE_FILE, load)) as Core
  if (core.format !== INDEX_FORMAT)
    throw new Error(
      `${CORE_FILE} has format ${core.format}, but this version of the search reads format ${INDEX_FORMAT}. ` +
        'Reload the page; if that does not help, build the site again.',
    )
  return new LoadedSearch(core, load, deferred, elsewhere)
}

const NOTHING: Expansions = new Map()

/** Takes a query through its steps: understand, translate if necessary, answer. Then answers questions about the answer. */
class LoadedSearch implements Search {
  readonly #load: LoadFile
  readonly #deferred: () => Promise<Deferred>
  /** Whether a larger index is asked, so that an early answer would soon be replaced. */
  readonly #isElsewhere: boolean
  readonly #errorPairs: ReadonlySet<number>
  readonly #pages: Pages
  readonly #shards: Shards
  readonly #interpreter: Interpreter
  readonly #answerer: Answerer
  readonly #lookups: Lookups

  constructor(
    core: Core,
    load: LoadFile,
    deferred: () => Promise<Deferred>,
    elsewhere: RankElsewhere | undefined,
  ) {
    this.#isElsewhere = elsewhere !== undefined
    this.#load = load
    this.#deferred = deferred
    this.#errorPairs = new Set(unpackAscending(core.errorMessagePairs))
    this.#pages = new Pages(core.pages, (file) => fetched(file, load))
    const { list } = this.#pages
    this.#shards = new Shards(unpackTerms(core.shards), list.length, (file) => fetched(file, load))
    this.#lookups = new Lookups(load, deferred, this.#isKnown)
    this.#interpreter = new Interpreter(this.#shards, deferred, () => this.#lookups.dictionary())
    const { postings } = this.#shards
    const ranker = new Ranker(list, core.topics, postings)
    const rank = rankPages({ pages: list, postings, ranker }, elsewhere)
    this.#answerer = new Answerer(this.#pages, rank, core.answer)
  }

  async find(query: string, options: FindOptions = {}): Promise<SearchAnswer> {
    const all = queryWords(withoutPasteNoise(query, looksPrinted(query)))
    const isTyping = options.isTyping === true && all.at(-1)?.end === query.length
    const typed = isTyping ? withoutLastLetter(all) : all
    options = { ...options, isTyping: isTyping && typed === all }
    // Not awaited: the answerer waits for the same files and reports failures.
    this.#answerer.loadFacets(query, options.facets).catch(() => undefined)
    const { early } = options
    if (early && !this.#isElsewhere && !hasForeignLetters(query))
      await this.#answerEarly(query, typed, options, early)
    const vocabulary = await this.#lookups.vocabulary()
    const concepts = await this.#interpreter.understand(typed, vocabulary, options.isTyping)
    if (!mayBeForeign(query, concepts, this.#isKnown))
      return this.#finish(query, typed, concepts, options)
    const translation = (await this.#lookups.translator()).translate(query)
    const translated =
      translation?.share ?? (isForeign(query, concepts, this.#isKnown) ? 0 : undefined)
    if (!translation) return this.#finish(query, typed, concepts, options, translated)
    const { words } = translation
    const english = await this.#interpreter.understand(words, vocabulary)
    return this.#finish(query, words, english, options, translated)
  }

  async snippet(hit: Hit, answer: SearchAnswer): Promise<Snippet> {
    const { highlight, snippetOf } = await this.#deferred()
    const page = await this.#lookups.textOf(hit.id)
    const find = await this.#highlightFinder(answer)
    const { text, heading, url } = snippetOf(page, hit.url, find)
    return { pieces: highlight(text, find), heading, url }
  }

  async pageOpening({ id }: Hit): Promise<PageOpening> {
    const [summary, ...sections] = await this.#lookups.textOf(id)
    const action = sections.find(([anchor]) => anchor === ACTION.anchor)
    await this.#pages.loadFacets(['platform'])
    const platforms = this.#pages.list.find((page) => page.id === id)?.facet('platform') ?? []
    return { summary: summary?.[2] ?? '', now: action?.[2] ?? '', platforms }
  }

  unknownWords(answer: SearchAnswer): readonly string[] {
    const { typed = [], concepts = [], unknown = [] } = this.#answerer.stateOf(answer) ?? {}
    return concepts
      .filter(({ alternatives }, n) => unknown[n] && alternatives.length === 1)
      .flatMap(({ words }) => words.flatMap((n) => typed[n]?.text ?? []))
  }

  async highlight(text: string, answer: SearchAnswer): Promise<readonly Piece[]> {
    const { highlight } = await this.#deferred()
    return highlight(text, await this.#highlightFinder(answer))
  }

  async completeNames(typed: string, limit: number): Promise<readonly NameCompletion[]> {
    return (await this.#lookups.nameCompletions()).complete(typed, limit)
  }

  async errors(answer: SearchAnswer): Promise<readonly ErrorMention[]> {
    const { errorsAboveHits } = await this.#deferred()
    const { query = '', typed = [] } = this.#answerer.stateOf(answer) ?? {}
    const named = await this.#lookups.errorsIn(query, typed)
    const lookup = await this.#lookups.errors()
    return errorsAboveHits(lookup, query, named, (file) => fetched(file, this.#load))
  }

  async facetCounts(answer: SearchAnswer): Promise<FacetCounts> {
    const { facetCounts } = await this.#deferred()
    const { ranked = [], pages = [], facets = {} } = this.#answerer.stateOf(answer) ?? {}
    await this.#pages.loadFacets()
    return facetCounts(ranked, pages, facets, group)
  }

  async didYouMean(answer: SearchAnswer): Promise<string | null> {
    const kept = this.#answerer.stateOf(answer)
    if (!kept) return null
    const { didYouMean } = await this.#deferred()
    // An unfinished word is not a misspelling.
    const typed = kept.isTyping ? kept.typed.slice(0, -1) : kept.typed
    return didYouMean(this, answer, { ...kept, typed }, this.#pages.loaded(), analyzer)
  }

  features(answer: SearchAnswer): readonly number[] {
    return this.#answerer.stateOf(answer)?.features ?? []
  }

  async warm(): Promise<void> {
    await this.#interpreter.warm()
    await this.#lookups.vocabulary()
    await this.#lookups.errors()
  }

  /** Whether any page has a term. */
  readonly #isKnown = (term: string): boolean => this.#interpreter.knows(term)

  /** Answers with the words as typed while the vocabulary is loading. */
  async #answerEarly(
    query: string,
    typed: readonly QueryWord[],
    options: FindOptions,
    early: (answer: SearchAnswer) => void,
  ): Promise<void> {
    const { expansions } = this.#lookups
    const expanded = expansions && this.#interpreter.attempt(typed, expansions, options.isTyping)
    if (expanded?.missing.size === 0) return
    const concepts = await this.#interpreter.understand(typed, NOTHING, options.isTyping)
    const answer = await this.#answerer.answer({ query, typed, concepts, errors: [] }, options)
    // An error that the page does not show would come first, but the table of errors is not loaded yet.
    if (
      answer.answer === 'sure' &&
      (!this.#mayNameError(query, typed) || this.#hasAllWords(answer))
    )
      early(answer)
  }

  /** Whether the first hit contains every word of the query. */
  #hasAllWords(answer: SearchAnswer): boolean {
    const { gains = [], first = -1 } = this.#answerer.stateOf(answer) ?? {}
    return gains.every((gain) => gainOf(gain, first) > 0)
  }

  /** @param translated for a query in another language, the share that was translated, 0 … 1 */
  async #finish(
    query: string,
    typed: readonly QueryWord[],
    concepts: readonly Concept[],
    options: FindOptions,
    translated?: number,
  ): Promise<SearchAnswer> {
    const errors = this.#mayNameError(query, typed)
      ? await this.#lookups.errorsIn(query, typed)
      : []
    await yieldToPage()
    const understood = { query, typed, concepts, errors, translated }
    const answer = await this.#answerer.answer(understood, options)
    await yieldToPage()
    return answer
  }

  /** Finds the words of the query in a text. */
  async #highlightFinder(answer: SearchAnswer): Promise<FindHighlights> {
    const { highlightFinder } = await this.#deferred()
    const { postings } = this.#shards
    const all = answer.answer === 'none' ? [] : (this.#answerer.stateOf(answer)?.concepts ?? [])
    // Corrections are highlighted only if the answer is sure.
    const concepts =
      answer.answer === 'sure'
        ? all
        : all.map((one) => ({
            ...one,
            alternatives: one.alternatives.filter(({ how }) => how !== 'near'),
          }))
    return highlightFinder(concepts, (term) => postings.isCommonWord(term), analyzer)
  }

  #mayNameError(query: string, typed: readonly QueryWord[]): boolean {
    return looksPrinted(query) || mayNameError(typed, this.#errorPairs, this.#isKnown)
  }
}

/** The words without a last word of one letter, which says nothing yet; a single word is kept. */
function withoutLastLetter(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.length > 1 && words.at(-1)?.text.length === 1 ? words.slice(0, -1) : words
}
