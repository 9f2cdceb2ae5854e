import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inWorkers, THREADS } from '../threads'
import { FileCache } from '../file-cache'
import { type FinishedPages, finishPages, type PageJob, type PageRecord } from './finish-pages'

/** With fewer pages, starting workers (about 0.2 s, measured) takes longer than they save. */
const MIN_PAGES_FOR_WORKERS = 400

/**
 * Finishes, verifies and writes every page. A large site is divided among one thread per processor, at most eight.
 * Deletes the cached pages that no page of the site needs.
 *
 * @returns the records in the order of `job.pages`
 */
export async function finishAllPages(job: PageJob): Promise<PageRecord[]> {
  const results = await finishShares(job)
  new FileCache(job.pageCache.folder).sweep(new Set(results.flatMap(({ used }) => [...used])))
  const byPage = new Map(
    results.flatMap(({ records }) => records).map((record) => [record.page, record]),
  )
  return job.pages.map((page) => byPage.get(page)).filter((record) => record !== undefined)
}

async function finishShares(job: PageJob): Promise<FinishedPages[]> {
  if (job.pages.length < MIN_PAGES_FOR_WORKERS)
    return [finishPages(job, (page) => readFileSync(join(job.pagesFolder, page), 'utf8'))]
  const jobs = Array.from({ length: THREADS }, (_, share) => ({
    ...job,
    pages: job.pages.filter((_page, index) => index % THREADS === share),
  }))
  const worker = fileURLToPath(new URL('./finish-worker.ts', import.meta.url))
  return inWorkers<FinishedPages>(worker, jobs)
}
