import type { Knowledge } from '../model/knowledge'
import { ReadHashes } from '../knowledge/tracking/read-hashes'
import type { Reads } from '../util/reads'
import { FileCache } from './file-cache'
import type { KeptFolder, Stamp } from './store/kept-folder'

/** Where rendered pages are kept from one build to the next. */
export interface RenderedPages {
  /** Folder of the pages as rendered. */
  readonly folder: string
  /** Folder of what is known of them. */
  readonly stateFolder: string
  /** Hash of the code: other code renders all pages again. */
  readonly code: string
}

/** What is known of a page that was rendered. */
interface Page {
  /** SHA-256 of its HTML. */
  readonly hash: string
  readonly stamp: Stamp
  /** What it read of the content. */
  readonly reads: Reads
}

/** The same with reads as places in the list of all that was read. */
type SavedPage = Omit<Page, 'reads'> & { readonly reads: readonly number[] }

interface State {
  /** Names of what was read, with a hash of what it was. */
  readonly reads: readonly (readonly [name: string, hash: string])[]
  readonly pages: readonly (readonly [file: string, page: SavedPage])[]
}

/**
 * What each page of a share read of the content when it was rendered. A page is rendered again when any of that gives
 * something else now, or when other code renders it.
 */
export class PageReads {
  readonly #files: FileCache
  readonly #name: string
  readonly #hashes: ReadHashes
  readonly #readBefore: State['reads']
  readonly #before: ReadonlyMap<string, SavedPage>
  /** Whether what was read before gives the same now, by its place. */
  readonly #isSame: readonly boolean[]
  readonly #pages = new Map<string, SavedPage>()
  readonly #places = new Map<string, number>()

  /** @param share which of the shares of the pages: 0 … shares − 1 */
  constructor(
    { stateFolder, code }: RenderedPages,
    share: number,
    shares: number,
    knowledge: Knowledge,
  ) {
    this.#files = new FileCache(stateFolder)
    this.#name = [code, share, shares].join()
    this.#hashes = new ReadHashes(knowledge)
    const found = this.#files.find(this.#name)
    const { reads, pages }: State = found
      ? (JSON.parse(Buffer.from(found).toString()) as State)
      : { reads: [], pages: [] }
    this.#readBefore = reads
    this.#before = new Map(pages)
    this.#isSame = reads.map(([name, hash]) => this.#hashes.of(name) === hash)
  }

  /** The hash of a page as rendered before, if it would be the same now; else null. */
  unchanged(file: string, kept: KeptFolder): string | null {
    const page = this.#before.get(file)
    if (!page?.reads.every((place) => this.#isSame[place]) || !kept.has(file, page.stamp))
      return null
    const reads = page.reads.map((place) => this.#placeOf(this.#readBefore[place]?.[0] ?? ''))
    this.#pages.set(file, { ...page, reads })
    return page.hash
  }

  /** Notes a page that was rendered now. */
  note(file: string, { reads, ...page }: Page): void {
    this.#pages.set(file, { ...page, reads: [...reads].map((name) => this.#placeOf(name)) })
  }

  /**
   * Saves what is known of all pages that were asked for or noted.
   *
   * @returns names of the files that were used
   */
  save(): ReadonlySet<string> {
    const reads = [...this.#places.keys()].map((name) => [name, this.#hashes.of(name)] as const)
    const state: State = { reads, pages: [...this.#pages] }
    this.#files.keep(this.#name, Buffer.from(JSON.stringify(state)))
    return this.#files.used
  }

  #placeOf(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size
    this.#places.set(name, place)
    return place
  }
}
