import type {
  Answer,
  Excerpt,
  FacetChoice,
  FacetCount,
  FacetName,
  FindOptions,
  Hit,
  LoadFile,
  Piece,
  Search,
  Suggestion,
} from './api'
import { isConfident } from './confidence'
import {
  CORE_FILE,
  FORM,
  shardFile,
  textFile,
  type Core,
  type IndexedPage,
  type PageText,
  type Shard,
  type Widening,
} from './index-data'
import { excerptOf, mark } from './excerpt'
import { facetCounts, fits } from './facets'
import { group } from './group'
import { Postings } from './postings'
import { understand, type Concept } from './query'
import { rank } from './rank'
import { registered } from './registry'
import { suggest } from './suggest'

/** Opens the index. `load` brings one of its files to run; see `LoadFile`. */
export async function openSearch(load: LoadFile): Promise<Search> {
  await load(CORE_FILE)
  const core = registered(CORE_FILE) as Core | undefined
  if (core?.form !== FORM) throw new Error(`${CORE_FILE} has another form than this script reads`)
  return new LoadedSearch(core, load)
}

class LoadedSearch implements Search {
  readonly #postings = new Postings()
  readonly #loading = new Map<number, Promise<void>>()
  readonly #widenings: ReadonlyMap<string, Widening[1]>

  constructor(
    readonly core: Core,
    readonly load: LoadFile,
  ) {
    this.#widenings = new Map(core.widenings)
  }

  async find(query: string, options: FindOptions = {}): Promise<Answer> {
    await this.warm()
    return this.answer(query, options)
  }

  /** Answers from what is loaded. */
  answer(query: string, { limit = 10, facets = {}, offTopic = false }: FindOptions = {}): Answer {
    const { pages } = this.core
    const concepts = understand(query, {
      has: (term) => this.#postings.has(term),
      terms: this.#postings.terms,
      widenings: this.#widenings,
    })
    const ranking = rank(concepts, pages, this.#postings)
    const ranked = [...ranking.scores.keys()]
      .filter((n) => (ranking.scores[n] as number) > 0 && (offTopic || !pages[n]?.offTopic))
      .sort((a, b) => (ranking.scores[b] as number) - (ranking.scores[a] as number) || a - b)
    const chosen = ranked.filter((n) => fits(pages[n] as IndexedPage, facets))
    const groups = group(chosen, pages)
    return {
      confident: isConfident(groups[0]?.page, ranking),
      hits: groups.slice(0, limit).map(({ page, covered }) => ({
        ...hitOf(pages[page] as IndexedPage),
        score: ranking.scores[page] as number,
        covered: covered.map((n) => hitOf(pages[n] as IndexedPage)),
      })),
      total: groups.length,
      facets: facetCounts(
        ranked.map((n) => pages[n] as IndexedPage),
        facets,
      ),
      didYouMean: null,
      marks: marksOf(concepts),
    }
  }

  async excerpt(hit: Hit, answer: Answer): Promise<Excerpt> {
    const file = textFile(hit.id)
    if (registered(file) === undefined) await this.load(file)
    return excerptOf((registered(file) ?? []) as PageText, hit.url, answer.marks)
  }

  mark(text: string, answer: Answer): readonly Piece[] {
    return mark(text, answer.marks)
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    return suggest(typed, limit, this.core)
  }

  async warm(): Promise<void> {
    await Promise.all(this.core.shards.map((_, n) => this.#shard(n)))
  }

  #shard(n: number): Promise<void> {
    let loading = this.#loading.get(n)
    if (!loading) {
      loading = this.load(shardFile(n)).then(() =>
        this.#postings.add(registered(shardFile(n)) as Shard),
      )
      this.#loading.set(n, loading)
    }
    return loading
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

export type { FacetChoice, FacetCount, FacetName }
