import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { finishPages, type PageJob } from './pages'

/** One worker of `finishAllPages`: finishes the pages it is given and answers once. */
const job = workerData as PageJob
parentPort?.postMessage(
  finishPages(job, (page) => readFileSync(join(job.exportFolder, page), 'utf8')),
)
