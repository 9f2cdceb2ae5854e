import { analyzer } from '../analysis/analyzer'
import type { Answer, Excerpt, FacetChoice, FacetCounts, FindOptions, Hit } from '../api'
import type { LoadFile, Piece, ErrorMention, Search, Suggestion } from '../api'
import { ErrorLookup, type NamedError } from '../errors/error-lookup'
import { mayNameError } from '../errors/prefilter'
import type { AnswerModel } from '../index/answer-model'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  type ErrorRows,
  INDEX_FORMAT,
  LANGUAGES_FILE,
  type PageText,
  SYMBOLS_FILE,
  type Synonyms,
  textFile,
  VOCABULARY_FILE,
} from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'
import { type ColumnName, FACET_COLUMNS } from '../index/page-columns'
import type { Postings } from '../index/read/postings'
import { Shards } from '../index/read/shards'
import { Pages } from '../index/read/pages'
import { type Expansions, unpackVocabulary } from '../index/read/unpack-vocabulary'
import { registered } from '../index/registry'
import { hasForeignLetters, isForeign, mayBeForeign } from '../languages/prefilter'
import type { LanguageTable } from '../languages/language-table'
import { COVERED, type Translation } from '../languages/translation'
import type { Translator } from '../languages/translator'
import type { Deferred } from '../present/deferred'
import type { FindHighlights } from '../present/highlight'
import type { Suggestions } from '../present/suggestions'
import { yieldToPage } from '../yield-to-page'
import { assess, assessTyping, featuresOf } from './answerability'
import type { Concept } from './concept'
import { matchesFacets } from '../facets/facets'
import { group } from './group'
import { Interpreter } from './interpreter'
import { addNamedPages } from './named-pages'
import { withoutPasteNoise } from './paste-noise'
import { isPasted } from './pasted'
import { demoteOthers, namedPlatforms } from './platforms'
import { type QueryWord, queryWords } from './query-words'
import { bestOf, Ranker, type Ranking } from './rank'

/**
 * Opens the index.
 *
 * @param load brings one of its files to run; see `LoadFile`
 * @param more brings what is needed only after the first hits; called when it is needed
 * @param rankElsewhere ranks the pages of a larger index; when it rejects, those of this index are ranked
 * @throws Error when the index has another format than this code reads
 */
export async function openSearch(
  load: LoadFile,
  more: () => Promise<Deferred>,
  rankElsewhere?: RankElsewhere,
): Promise<Search> {
  const core = (await fetched(CORE_FILE, load)) as Core
  if (core.format !== INDEX_FORMAT)
    throw new Error(
      `${CORE_FILE} has format ${core.format}, but this version of the search reads format ${INDEX_FORMAT}. ` +
        'Reload the page; if that does not help, build the site again.',
    )
  return new LoadedSearch(core, load, more, rankElsewhere)
}

/** Pages and how they rank for a query. */
export interface RankedPages {
  readonly pages: readonly IndexedPage[]
  readonly ranking: Ranking
}

/** Ranks pages that are not all in the site's index. Gets the site's own pages, which keep their numbers, and terms. */
export type RankElsewhere = (
  concepts: readonly Concept[],
  pages: readonly IndexedPage[],
  postings: Postings,
) => Promise<RankedPages>

/** What a file registers, loaded when it has not been. */
async function fetched(file: string, load: LoadFile): Promise<unknown> {
  if (registered(file) === undefined) await load(file)
  const value = registered(file)
  if (value === undefined) throw new Error(`${file} ran but registered nothing`)
  return value
}

/** What is kept of an answer for what is asked about it later. */
interface AnswerState {
  readonly query: string
  readonly typed: readonly QueryWord[]
  readonly concepts: readonly Concept[]
  readonly facets: FacetChoice
  readonly isTyping: boolean
  readonly pages: readonly IndexedPage[]
  /** Numbers of all pages that matched, whatever their facets, best first. */
  readonly ranked: readonly number[]
  readonly features: readonly number[]
  /** For each concept what each page earned by it. */
  readonly gains: readonly Float64Array[]
  /** Number of the first hit's page; -1 where there is none. */
  readonly first: number
}

/** A page that scores no more than this share of the best shares only passing words with the query. */
const RELEVANT = 0.3

const NOTHING: Expansions = new Map()

class LoadedSearch implements Search {
  readonly #load: LoadFile
  readonly #more: () => Promise<Deferred>
  readonly #model: AnswerModel
  readonly #errorWords: ReadonlySet<string>
  readonly #pages: Pages
  readonly #shards: Shards
  readonly #interpreter: Interpreter
  readonly #ranker: Ranker
  readonly #rankElsewhere: RankElsewhere | undefined
  readonly #states = new WeakMap<Answer, AnswerState>()
  #errors: Promise<ErrorLookup> | undefined
  #expansions: Expansions | undefined
  #suggestions: Promise<Suggestions> | undefined
  #translator: Promise<Translator> | undefined

  constructor(
    core: Core,
    load: LoadFile,
    more: () => Promise<Deferred>,
    rankElsewhere: RankElsewhere | undefined,
  ) {
    this.#rankElsewhere = rankElsewhere
    this.#load = load
    this.#more = more
    this.#model = core.answer
    this.#errorWords = new Set(core.errorMessageWords)
    this.#pages = new Pages(core.pages, (file) => fetched(file, load))
    this.#shards = new Shards(core.shards, (file) => fetched(file, load))
    this.#interpreter = new Interpreter(this.#shards, more)
    this.#ranker = new Ranker(this.#pages.list, this.#shards.postings)
  }

  async find(query: string, options: FindOptions = {}): Promise<Answer> {
    const all = queryWords(withoutPasteNoise(query, isPasted(query)))
    const isTyping = options.isTyping === true && all.at(-1)?.end === query.length
    const typed = isTyping ? withoutLastLetter(all) : all
    options = { ...options, isTyping: isTyping && typed === all }
    // Without waiting: `#answer` waits for the same files, and reports what fails.
    this.#loadFacets(query, options.facets).catch(() => undefined)
    const { early } = options
    if (early && !this.#rankElsewhere && !hasForeignLetters(query))
      await this.#answerEarly(query, typed, options, early)
    const concepts = await this.#interpreter.understand(
      typed,
      await this.#vocabulary(),
      options.isTyping,
    )
    const { postings } = this.#shards
    const isKnown = (term: string): boolean => postings.has(term)
    if (!mayBeForeign(query, concepts, isKnown))
      return this.#finish(query, typed, concepts, options)
    const translation = await this.#translated(query)
    const covered = translation?.covered ?? (isForeign(query, concepts, isKnown) ? 0 : undefined)
    if (!translation) return this.#finish(query, typed, concepts, options, covered)
    const { words } = translation
    const translated = await this.#interpreter.understand(words, await this.#vocabulary())
    return this.#finish(query, words, translated, options, covered)
  }

  async excerpt(hit: Hit, answer: Answer): Promise<Excerpt> {
    const { highlight, snippetOf } = await this.#more()
    const page = (await fetched(textFile(hit.id), this.#load)) as PageText
    const find = await this.#highlightFinder(answer)
    const { text, heading, url } = snippetOf(page, hit.url, find)
    return { pieces: highlight(text, find), heading, url }
  }

  async highlight(text: string, answer: Answer): Promise<readonly Piece[]> {
    const { highlight } = await this.#more()
    return highlight(text, await this.#highlightFinder(answer))
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    this.#suggestions ??= this.#openSuggestions()
    this.#suggestions.catch(() => (this.#suggestions = undefined))
    return (await this.#suggestions).complete(typed, limit)
  }

  async errors(answer: Answer): Promise<readonly ErrorMention[]> {
    const { errorMentions } = await this.#more()
    const { query = '', typed = [] } = this.#states.get(answer) ?? {}
    const named = await this.#errorsIn(query, typed)
    return errorMentions(await this.#lookup(), query, named, (file) => fetched(file, this.#load))
  }

  async facetCounts(answer: Answer): Promise<FacetCounts> {
    const { facetCounts } = await this.#more()
    const { ranked = [], pages = [], facets = {} } = this.#states.get(answer) ?? {}
    await this.#pages.loadFacets()
    return facetCounts(ranked, pages, facets, group)
  }

  async didYouMean(answer: Answer): Promise<string | null> {
    const kept = this.#states.get(answer)
    if (!kept) return null
    const { didYouMean } = await this.#more()
    // An unfinished word is no misspelling.
    const typed = kept.isTyping ? kept.typed.slice(0, -1) : kept.typed
    return didYouMean(this, answer, { ...kept, typed }, this.#pages.loaded(), analyzer)
  }

  features(answer: Answer): readonly number[] {
    return this.#states.get(answer)?.features ?? []
  }

  async warm(): Promise<void> {
    await this.#interpreter.warm()
    await this.#vocabulary()
    await this.#lookup()
  }

  /** Answers with the words as typed while the vocabulary that expands them is not loaded. */
  async #answerEarly(
    query: string,
    typed: readonly QueryWord[],
    options: FindOptions,
    early: (answer: Answer) => void,
  ): Promise<void> {
    const expanded =
      this.#expansions && this.#interpreter.attempt(typed, this.#expansions, options.isTyping)
    if (expanded?.missing.size === 0) return
    const concepts = await this.#interpreter.understand(typed, NOTHING, options.isTyping)
    const answer = await this.#answer(query, typed, concepts, options, [])
    // An error that the page does not show would come before it, and its table is not loaded yet.
    if (answer.confident && (!this.#mayNameError(typed) || this.#hasAllWords(answer))) early(answer)
  }

  /** Whether the first hit contains every word of the query. */
  #hasAllWords(answer: Answer): boolean {
    const { gains = [], first = -1 } = this.#states.get(answer) ?? {}
    return gains.every((gain) => (gain[first] ?? 0) > 0)
  }

  /** @param covered how much of a query in another language is understood, 0 … 1 */
  async #finish(
    query: string,
    typed: readonly QueryWord[],
    concepts: readonly Concept[],
    options: FindOptions,
    covered?: number,
  ): Promise<Answer> {
    const errors = this.#mayNameError(typed) ? await this.#errorsIn(query, typed) : []
    await yieldToPage()
    const answer = await this.#answer(query, typed, concepts, options, errors, covered)
    await yieldToPage()
    return answer
  }

  /** The query in English; null where the table of languages does not know it. */
  async #translated(query: string): Promise<Translation | null> {
    this.#translator ??= this.#openTranslator()
    this.#translator.catch(() => (this.#translator = undefined))
    return (await this.#translator).translate(query)
  }

  /** Loads the facets that a query names or that are chosen. */
  #loadFacets(query: string, chosen: FacetChoice = {}): Promise<void> {
    const isNeeded = (name: ColumnName): boolean =>
      (name === 'platform' && namedPlatforms(query).size > 0) || (chosen[name] ?? []).length > 0
    return this.#pages.loadFacets(FACET_COLUMNS.filter(isNeeded))
  }

  /** Ranks the pages of the larger index where there is one and it answers, else those of this index. */
  async #rank(query: string, concepts: readonly Concept[]): Promise<RankedPages> {
    const pages = this.#pages.list
    // Lines of a log stay where they are pasted; the log reader knows them.
    const rankElsewhere = isPasted(query) ? undefined : this.#rankElsewhere
    const ranked = rankElsewhere?.(concepts, pages, this.#shards.postings)
    return (await ranked?.catch(() => undefined)) ?? { pages, ranking: this.#ranker.rank(concepts) }
  }

  async #answer(
    query: string,
    typed: readonly QueryWord[],
    concepts: readonly Concept[],
    { limit = 10, facets = {}, printed = [], isTyping = false }: FindOptions,
    errors: readonly NamedError[],
    covered?: number,
  ): Promise<Answer> {
    await this.#loadFacets(query, facets)
    const { ranking, ...found } = await this.#rank(query, concepts)
    const scores = [...ranking.scores]
    const pages = [...found.pages]
    demoteOthers(query, pages, scores)
    const printing = this.#pages.numbersOf(printed)
    const named = { query, isPasted: isPasted(query), errors, printed: printing }
    addNamedPages(named, concepts, ranking, pages, scores)
    const least = bestOf(scores) * RELEVANT
    const ranked = [...scores.keys()]
      .filter((n) => (scores[n] as number) > least)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    const fitting = ranked.filter((n) => matchesFacets(pages[n] as IndexedPage, facets))
    const groups = group(fitting, pages)
    const shownGroups = groups.slice(0, limit)
    await this.#pages.load(shownGroups.flatMap(({ page, covered }) => [page, ...covered]))
    const evidence = {
      ...{ ...named, typed, concepts, ranking, pages, scores, groups },
      ...{ printed: new Set(printing), phraseTerms: analyzer.phraseTerms },
    }
    const features = groups.length > 0 ? featuresOf(evidence) : []
    const assessed = (isTyping ? assessTyping : assess)(evidence, features, this.#model)
    // Too little of a query in another language is understood for its hit to be sure.
    const isCovered = covered === undefined || covered >= COVERED
    const kind = assessed === 'sure' && !isCovered ? 'closest' : assessed
    const answer: Answer = {
      answer: kind,
      confident: kind === 'sure',
      notEnglish: kind !== 'sure' && covered !== undefined,
      hits: shownGroups.map(({ page, covered }) => ({
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
      isTyping,
      pages,
      ranked,
      features,
      gains: ranking.gains,
      first: groups[0]?.page ?? -1,
    })
    return answer
  }

  /** Finds in a text what the query asked for. */
  async #highlightFinder(answer: Answer): Promise<FindHighlights> {
    const { highlightFinder } = await this.#more()
    const { postings } = this.#shards
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
    return mayNameError(typed, this.#errorWords, (term) => this.#shards.postings.has(term))
  }

  async #vocabulary(): Promise<Expansions> {
    const synonyms = (await fetched(VOCABULARY_FILE, this.#load)) as Synonyms[]
    return (this.#expansions ??= unpackVocabulary(synonyms))
  }

  /** The errors that a query names; in pasted lines only those that their program surely printed. */
  async #errorsIn(query: string, typed: readonly QueryWord[]): Promise<readonly NamedError[]> {
    const lookup = await this.#lookup()
    if (!isPasted(query)) return lookup.named(typed)
    const { ErrorFinder } = await this.#more()
    const finder = new ErrorFinder((await fetched(ERRORS_FILE, this.#load)) as ErrorRows[])
    finder.feed(query.split('\n'))
    return lookup.printed(
      finder.result().map(({ id }) => id),
      typed,
    )
  }

  async #openSuggestions(): Promise<Suggestions> {
    const { Suggestions } = await this.#more()
    const symbols = (await fetched(SYMBOLS_FILE, this.#load)) as readonly string[]
    const { pages } = await this.#lookup()
    return Suggestions.of(symbols, pages, analyzer)
  }

  async #openTranslator(): Promise<Translator> {
    const { Translator } = await this.#more()
    const table = (await fetched(LANGUAGES_FILE, this.#load)) as LanguageTable
    const { postings } = this.#shards
    return new Translator(table, { analyzer, has: (term) => postings.has(term) })
  }

  #lookup(): Promise<ErrorLookup> {
    this.#errors ??= fetched(ERRORS_FILE, this.#load).then(
      (rows) => new ErrorLookup(rows as ErrorRows[], analyzer),
    )
    this.#errors.catch(() => (this.#errors = undefined))
    return this.#errors
  }
}

/** Without a last word of one letter, which says nothing yet, unless it is the only word. */
function withoutLastLetter(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.length > 1 && words.at(-1)?.text.length === 1 ? words.slice(0, -1) : words
}

function hitOf(page: IndexedPage): Omit<Hit, 'score' | 'covered'> {
  const { id, kind, url, title, badges } = page
  return { id, kind, url, title, badges }
}
