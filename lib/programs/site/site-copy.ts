import { FaultError } from '../../model/fault'
import { PageRecord } from '../../model/search/record'
import { MATCH_FILE, type MatchData } from '../../logs/data'
import type { Search } from '../../search/api'
import { registered } from '../../search/index/registry'
import { loadTexts } from '../../search/node'
import { deferred } from '../../search/engine/deferred'
import { openIndex } from '../../search/engine/search-engine'
import type { SiteFiles } from './files'

const RECORDS = 'data/records.ndjson'
/** Start of the record of a page. Only requested pages are parsed, since a first answer needs few of them. */
const PAGE = /^\{"version":\d+,"type":"page","id":"([^"]+)","kind":"[a-z]+","path":"([^"]+)"/

/** A page by the names under which it is looked up. */
export interface PageName {
  readonly id: string
  readonly path: string
}

/** A copy of the site, read like its own pages read it. Runs nothing in it and makes no requests. */
export class SiteCopy {
  readonly #files: SiteFiles
  #search: Promise<Search> | undefined
  /** For each path, the record of the page: its line number and its text. */
  #lines: ReadonlyMap<string, { readonly number: number; readonly text: string }> | undefined
  #names: readonly PageName[] = []

  constructor(files: SiteFiles) {
    this.#files = files
  }

  /** The search of the site, with the index of the copy. */
  search(): Promise<Search> {
    this.#search ??= openIndex(this.#load, () => Promise.resolve(deferred))
    return this.#search
  }

  /** Data of the log reader. */
  matchData(): Promise<MatchData> {
    return this.indexFile(MATCH_FILE)
  }

  /** Content of an index file. */
  async indexFile<Value>(file: string): Promise<Value> {
    if (registered(file) === undefined) await this.#load(file)
    return registered(file) as Value
  }

  /** All pages that can be found. */
  names(): readonly PageName[] {
    this.#readLines()
    return this.#names
  }

  /**
   * The page at a path such as `/symptoms/x/`; undefined if there is none.
   *
   * @throws FaultError when the copy has another version
   */
  page(path: string): PageRecord | undefined {
    const line = this.#readLines().get(path)
    if (!line) return undefined
    const record = PageRecord.safeParse(JSON.parse(line.text))
    if (!record.success)
      throw this.#unreadable(RECORDS, line.number, record.error.issues[0]?.message ?? '')
    return { ...record.data, permanent: belowRoot(record.data.permanent) }
  }

  /** Markdown twin of the page at a path; undefined if there never was a page. */
  twin(path: string): string | undefined {
    return this.#files.read(`${path.slice(1)}index.md`)
  }

  readonly #load = (file: string): Promise<void> => {
    const load = loadTexts((name) => this.#files.read(`assets/${this.#files.assets}/${name}`))
    return load(file).catch((error: Error) => {
      throw this.#unreadable(file, 1, error.message)
    })
  }

  #readLines() {
    if (this.#lines) return this.#lines
    const lines = (this.#files.read(RECORDS) ?? '').split('\n').flatMap((text, n) => {
      const [, id, path] = PAGE.exec(text) ?? []
      return id && path ? [{ id, path, number: n + 1, text }] : []
    })
    if (lines.length === 0) throw this.#unreadable(RECORDS, 1, 'no pages')
    this.#names = lines
    this.#lines = new Map(lines.map((line) => [line.path, line]))
    return this.#lines
  }

  #unreadable(file: string, line: number, found: string): FaultError {
    return new FaultError([
      {
        file: `${this.#files.place}: ${file}`,
        line,
        problem: 'a file of the copy cannot be read',
        expected: 'a file of the version that this program reads',
        found,
        fix: 'use a program and a copy of the site of the same version',
      },
    ])
  }
}

/** Converts a relative address of the records to a path below the root: `../s/74/index.html` → `/s/74/`. */
function belowRoot(address: string): string {
  return address.replace(/^\.\.\//, '/').replace(/\/index\.html$/, '/')
}
