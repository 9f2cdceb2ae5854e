import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { writeInto } from '../store/folder'
import { finishPage, type FinishedPage, type PageSetting } from './page'
import { parsePage } from './html'
import { parseStyles } from './styles'
import { verifyPage } from './verify'

/** What a worker is told: plain data only. */
export interface PageJob {
  readonly exportFolder: string
  /** Folder into which the finished pages are written. */
  readonly stage: string
  readonly pages: readonly string[]
  readonly own: string | null
  /** Site path → text. */
  readonly stylesheets: readonly (readonly [string, string])[]
  readonly scriptNames: ReadonlySet<string>
  readonly inlineScripts: ReadonlySet<string>
  /** Names of the folders at the site's root. */
  readonly folders: readonly string[]
  /** Renamed files, old name → new name. */
  readonly renamed: ReadonlyMap<string, string>
}

/** What is known of a finished page once it is written. */
export interface PageRecord extends Omit<FinishedPage, 'html'> {
  readonly page: string
  /** Hex SHA-256 of the finished text. */
  readonly sha256: string
  /** What is wrong with it; a page with any such line must not be published. */
  readonly wrong: readonly string[]
}

/** Below this, starting workers takes longer than they save (measured: a worker needs about 0.4 s). */
const WORTH_WORKERS = 400

/**
 * Finishes, verifies and stages every page, on as many threads as there are processors where that
 * pays. Records are in the order of `job.pages`.
 */
export async function finishAllPages(job: PageJob): Promise<PageRecord[]> {
  if (job.pages.length < WORTH_WORKERS) {
    return finishPages(job, (page) => readFileSync(join(job.exportFolder, page), 'utf8'))
  }
  const count = Math.min(availableParallelism(), 8)
  const shares = Array.from({ length: count }, (_, share) =>
    job.pages.filter((_page, index) => index % count === share),
  )
  const records = await Promise.all(shares.map((pages) => inWorker({ ...job, pages })))
  const byPage = new Map(records.flat().map((record) => [record.page, record]))
  return job.pages.map((page) => byPage.get(page)).filter((record) => record !== undefined)
}

function inWorker(job: PageJob): Promise<PageRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: job,
      execArgv: [],
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** Finishes the pages of one job, one after the other. */
export function finishPages(job: PageJob, read: (page: string) => string): PageRecord[] {
  const setting: PageSetting = {
    own: job.own,
    stylesheets: new Map(job.stylesheets.map(([path, css]) => [path, parseStyles(css)])),
    scriptNames: job.scriptNames,
    inlineScripts: job.inlineScripts,
    folders: job.folders,
    rename: (file) => job.renamed.get(file) ?? file,
  }
  return job.pages.map((page) => {
    const exported = parsePage(read(page))
    const { html, ...rest } = finishPage(exported, page, setting)
    const wrong = [...rest.unknown, ...verifyPage(exported, parsePage(html), job.own)]
    writeInto(job.stage, page, html)
    return { page, ...rest, wrong, sha256: createHash('sha256').update(html).digest('hex') }
  })
}
