import { writeInto } from '../store/folder'
import { sha256 } from './files'
import { finishPage, type FinishedPage, type PageSetting } from './page'
import { parsePage, serializePage } from './html'
import type { Stylesheet } from './steps/styles'
import { readBody, verifyPage } from './verify'

/** Input of a worker, as data that can be cloned. */
export interface PageJob {
  readonly exportFolder: string
  /** Folder to which the finished pages are written. */
  readonly stage: string
  readonly pages: readonly string[]
  /** URL of the published site, with the trailing slash, or null if unknown. */
  readonly own: string | null
  /** Address of the search engine that scripts may ask, or null. */
  readonly searchAddress: string | null
  /** Stylesheets of the export by site path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>
  readonly scriptNames: ReadonlySet<string>
  readonly inlineScripts: ReadonlySet<string>
  /** Names of the folders at the root of the site. */
  readonly folders: readonly string[]
  /** Old name → new name of renamed files. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Result for one page after it is written. */
export interface PageRecord extends FinishedPage {
  readonly page: string
  /** SHA-256 of the finished text, in hex. */
  readonly sha256: string
  /** Problems of the page. A page with any problem must not be published. */
  readonly wrong: readonly string[]
}

/** Finishes, verifies and writes the pages of one job. `read` returns the text of an exported page. */
export function finishPages(job: PageJob, read: (page: string) => string): PageRecord[] {
  const setting: PageSetting = {
    own: job.own,
    searchAddress: job.searchAddress,
    stylesheets: job.stylesheets,
    scriptNames: job.scriptNames,
    inlineScripts: job.inlineScripts,
    folders: job.folders,
    rename: (file) => job.renamed.get(file) ?? file,
  }
  return job.pages.map((page) => {
    const tree = parsePage(read(page))
    const exported = readBody(tree)
    const finished = finishPage(tree, page, setting)
    const html = serializePage(tree)
    const wrong = [...finished.unknown, ...verifyPage(exported, parsePage(html), job.own)]
    writeInto(job.stage, page, html)
    return { page, ...finished, wrong, sha256: sha256(html) }
  })
}
