import { FileCache } from '../file-cache'
import { placeOf } from './assets'
import { writeInto } from '../store/folder'
import { sha256 } from '../../util/node/sha256'
import { finishPage, type FinishedPage, type PageSetting } from './finish-page'
import { parsePage, serializePage } from './html'
import { readBody, verifyPage } from './verify'

/** Input of a worker, as data that can be cloned. */
export interface PageJob extends Omit<PageSetting, 'rename'> {
  readonly pagesFolder: string
  /** Folder to which the finished pages are written. */
  readonly stage: string
  readonly pages: readonly string[]
  /** Name of the folder of the scripts. */
  readonly scripts: string
  readonly pageCache: PageCache
}

/** Where finished pages are cached from one build to the next. */
export interface PageCache {
  readonly folder: string
  /** Hash of the code, which includes the styles of the pages. */
  readonly code: string
}

/** Result for one page after it is written. */
export interface PageRecord extends FinishedPage {
  readonly page: string
  /** SHA-256 of the finished text, in hex. */
  readonly sha256: string
  /** Problems of the page. A page with any problem must not be published. */
  readonly wrong: readonly string[]
}

/** What one job gives. */
export interface FinishedPages {
  readonly records: readonly PageRecord[]
  /** Names of the cached files that were used. */
  readonly used: ReadonlySet<string>
}

/**
 * Finishes, verifies and writes the pages of one job. A page of which an earlier build kept the result is not finished
 * again.
 *
 * @param read returns the text of a page of `pagesFolder`
 */
export function finishPages(job: PageJob, read: (page: string) => string): FinishedPages {
  const setting: PageSetting = {
    ...job,
    rename: (file) => placeOf(file, job.scripts),
  }
  const cache = new FileCache(job.pageCache.folder)
  const records = job.pages.map((page): PageRecord => {
    const exported = read(page)
    const { pageCache, scripts, folders } = job
    const madeFrom = [pageCache.code, scripts, folders.join(), page, exported].join('\n')
    const made = cache.get(madeFrom, () => Buffer.from(finishOne(page, exported, setting)))
    const text = Buffer.from(made).toString()
    const end = text.indexOf('\n')
    const html = text.slice(end + 1)
    writeInto(job.stage, page, html)
    return { ...(JSON.parse(text.slice(0, end)) as OnePage), page, sha256: sha256(html) }
  })
  return { records, used: cache.used }
}

type OnePage = FinishedPage & Pick<PageRecord, 'wrong'>

/** Finishes and verifies one page. Returns what is known of it as JSON on the first line, and then its HTML. */
function finishOne(page: string, exported: string, setting: PageSetting): string {
  const tree = parsePage(exported)
  const body = readBody(tree)
  const finished = finishPage(tree, page, setting)
  const html = serializePage(tree)
  const wrong = [...finished.unknown, ...verifyPage(body, parsePage(html), setting.own)]
  const data: OnePage = { ...finished, wrong }
  return `${JSON.stringify(data)}\n${html}`
}
