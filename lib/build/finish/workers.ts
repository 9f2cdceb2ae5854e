import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { finishPages, type PageJob, type PageRecord } from './pages'

/** With fewer pages, starting workers takes longer than they save (measured: about 0.2 s). */
const MIN_PAGES_FOR_WORKERS = 400

/**
 * Finishes, verifies and stages every page. A large site is divided among as many threads as there are
 * processors, at most eight. Records are in the order of `job.pages`.
 */
export async function finishAllPages(job: PageJob): Promise<PageRecord[]> {
  if (job.pages.length < MIN_PAGES_FOR_WORKERS) {
    return finishPages(job, (page) => readFileSync(join(job.exportFolder, page), 'utf8'))
  }
  const count = Math.min(availableParallelism(), 8)
  const shares = Array.from({ length: count }, (_, share) =>
    job.pages.filter((_page, index) => index % count === share),
  )
  const code = await workerCode()
  const records = await Promise.all(shares.map((pages) => inWorker(code, { ...job, pages })))
  const byPage = new Map(records.flat().map((record) => [record.page, record]))
  return job.pages.map((page) => byPage.get(page)).filter((record) => record !== undefined)
}

/**
 * Size of V8's young generation. With the default of 48 MB the garbage collector copies the trees of the current
 * page again and again, which took a fifth of the processor time. A larger size than this gained nothing more.
 */
const YOUNG_GENERATION_MB = 192

function inWorker(code: string, job: PageJob): Promise<PageRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      eval: true,
      workerData: job,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/**
 * The worker as one script. A worker does not inherit the loader of the main thread that reads TypeScript.
 * Starting that loader took each worker 0.5 s of processor time; bundling the worker takes 0.1 s.
 */
async function workerCode(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  return result.outputFiles[0]?.text ?? ''
}
