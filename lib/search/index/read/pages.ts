import type { PageKind } from '../../../model/common'
import { facetFile, pagesFile } from '../index-files'
import type { IndexedPage } from '../indexed-page'
import {
  type FacetColumn,
  KINDS,
  PAGES_IN_BLOCK,
  type PageColumns,
  type PageDetails,
  slugOfTitle,
} from '../page-columns'
import { FACET_COLUMNS, type ColumnName } from '../../facets/names'

const FOLDER = {
  symptom: 'symptoms',
  remediation: 'remediations',
  guide: 'guides',
  post: 'posts',
  error: 'errors',
} as const
const LETTER = { symptom: 's', remediation: 'r', guide: 'g', post: 'p', error: 'e' } as const

/** The pages of the index. The data for ranking is in the core; details are loaded for the pages that are shown. */
export class Pages {
  /** All pages, in the order of the index. */
  readonly list: readonly IndexedPage[]
  /** Number of pages whose details are in the core. */
  readonly #inCore: number
  /** Details of the pages in the core, then those of each loaded block. */
  readonly #details: (PageDetails | undefined)[] = []
  readonly #facets = new Map<ColumnName, FacetColumn>()
  readonly #fetched: (file: string) => Promise<unknown>

  /** @param fetched returns the content of an index file */
  constructor(
    { kinds, ids, covers, offTopic, first }: PageColumns,
    fetched: (file: string) => Promise<unknown>,
  ) {
    this.#fetched = fetched
    this.#details[0] = first
    this.#inCore = first.titles.length
    const numbers = ids.flatMap(([from, count]) =>
      Array.from({ length: count }, (_, n) => from + n),
    )
    const off = new Set(offTopic)
    const kindOf = kinds.flatMap((count, n) => Array<PageKind>(count).fill(KINDS[n] ?? 'post'))
    this.list = kindOf.map((kind, n) => {
      const id = `${LETTER[kind]}${numbers[n]}`
      return new LazyPage(this, n, { kind, id, covers: covers[n] ?? [], offTopic: off.has(n) })
    })
  }

  /** Loads the details of these pages. Skips numbers beyond the index, which are errors and have their own details. */
  async load(numbers: Iterable<number>): Promise<void> {
    const isIndexed = (page: number): boolean => page < this.list.length
    const places = new Set([...numbers].filter(isIndexed).map((page) => this.#placeOf(page)))
    await Promise.all(
      [...places]
        .filter((place) => !this.#details[place])
        .map(async (place) => {
          this.#details[place] = (await this.#fetched(pagesFile(place - 1))) as PageDetails
        }),
    )
  }

  /** Loads the values of all pages for the given facets. */
  async loadFacets(names: readonly ColumnName[] = FACET_COLUMNS): Promise<void> {
    await Promise.all(
      names.map(async (name) => {
        if (!this.#facets.has(name))
          this.#facets.set(name, (await this.#fetched(facetFile(name))) as FacetColumn)
      }),
    )
  }

  /** Numbers of the pages with these addresses; finds only pages whose details are loaded. */
  numbersOf(urls: readonly string[]): number[] {
    if (urls.length === 0) return []
    const numbers = new Map(this.loaded().map((page) => [page.url, this.list.indexOf(page)]))
    return urls.flatMap((url) => numbers.get(url) ?? [])
  }

  /** The pages whose details are loaded. */
  loaded(): IndexedPage[] {
    return this.list.filter((_, n) => this.#details[this.#placeOf(n)] !== undefined)
  }

  /**
   * The details that a page is among, and its index in them.
   *
   * @throws Error when they are not loaded
   */
  detailsOf(page: number): { details: PageDetails; at: number } {
    const details = this.#details[this.#placeOf(page)]
    if (!details) throw new Error(`The details of page ${page} are not loaded`)
    const at = page < this.#inCore ? page : (page - this.#inCore) % PAGES_IN_BLOCK
    return { details, at }
  }

  /** Where the details of a page are: 0 for the core, else one more than the number of the block. */
  #placeOf(page: number): number {
    return page < this.#inCore ? 0 : 1 + Math.floor((page - this.#inCore) / PAGES_IN_BLOCK)
  }

  /**
   * The values of a page for a facet.
   *
   * @throws Error when the facet is not loaded
   */
  facetOf(page: number, name: ColumnName): readonly string[] {
    const column = this.#facets.get(name)
    if (!column) throw new Error(`The facet ${name} is not loaded`)
    const places = column.pages[page] ?? []
    return (typeof places === 'number' ? [places] : places).map((n) => column.values[n] ?? '')
  }
}

type Ranked = Pick<IndexedPage, 'id' | 'kind' | 'covers' | 'offTopic'>

/** A page whose details are looked up on access. */
class LazyPage implements IndexedPage {
  readonly id: string
  readonly kind: PageKind
  readonly covers: readonly number[]
  readonly offTopic: boolean
  readonly #pages: Pages
  readonly #number: number

  constructor(pages: Pages, number: number, { id, kind, covers, offTopic }: Ranked) {
    this.#pages = pages
    this.#number = number
    this.id = id
    this.kind = kind
    this.covers = covers
    this.offTopic = offTopic
  }

  get title(): string {
    const { details, at } = this.#pages.detailsOf(this.#number)
    return details.titles[at] ?? ''
  }

  get url(): string {
    const { details, at } = this.#pages.detailsOf(this.#number)
    const slug = details.slugs[at] ?? ''
    const last =
      typeof slug === 'number' ? slugOfTitle(details.titles[at] ?? '').slice(0, slug) : slug
    return `/${FOLDER[this.kind]}/${last}/`
  }

  get badges(): readonly string[] {
    const { details, at } = this.#pages.detailsOf(this.#number)
    return (details.badges[at] ?? []).map((n) => details.values[n] ?? '')
  }

  facet(name: ColumnName): readonly string[] {
    return this.#pages.facetOf(this.#number, name)
  }
}
