import { writeInto } from '../store/folder'
import { sha256 } from './files'
import { finishPage, type FinishedPage, type PageSetting } from './page'
import { parsePage, serialisePage } from './html'
import type { Stylesheet } from './steps/styles'
import { readBody, verifyPage } from './verify'

/** What a worker needs to know, as data that can be cloned. */
export interface PageJob {
  readonly exportFolder: string
  /** Folder into which the finished pages are written. */
  readonly stage: string
  readonly pages: readonly string[]
  readonly own: string | null
  /** The export's stylesheets by their site path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>
  readonly scriptNames: ReadonlySet<string>
  readonly inlineScripts: ReadonlySet<string>
  /** Names of the folders at the site's root. */
  readonly folders: readonly string[]
  /** Renamed files, old name → new name. */
  readonly renamed: ReadonlyMap<string, string>
}

/** What is known about a finished page once it is written. */
export interface PageRecord extends FinishedPage {
  readonly page: string
  /** Hex SHA-256 of the finished text. */
  readonly sha256: string
  /** What is wrong with it; a page with any such line must not be published. */
  readonly wrong: readonly string[]
}

/** Finishes the pages of one job, one after the other. */
export function finishPages(job: PageJob, read: (page: string) => string): PageRecord[] {
  const setting: PageSetting = {
    own: job.own,
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
    const html = serialisePage(tree)
    const wrong = [...finished.unknown, ...verifyPage(exported, parsePage(html), job.own)]
    writeInto(job.stage, page, html)
    return { page, ...finished, wrong, sha256: sha256(html) }
  })
}
