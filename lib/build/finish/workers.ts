import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { finishPages, type PageJob, type PageRecord } from './pages'

/** Below this, starting workers takes longer than they save (measured: about 0.2 s). */
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
  const code = await workerCode()
  const records = await Promise.all(shares.map((pages) => inWorker(code, { ...job, pages })))
  const byPage = new Map(records.flat().map((record) => [record.page, record]))
  return job.pages.map((page) => byPage.get(page)).filter((record) => record !== undefined)
}

/**
 * Room for new objects. With V8's default of 48 MB the trees of the page at hand are copied about time and
 * again, which took a fifth of the processor; beyond this size nothing more was gained.
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
 * The worker as one script. A worker does not inherit the loader that the main thread reads TypeScript with;
 * starting that loader, too, took each worker half a second of the processor, bundling takes a tenth.
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
