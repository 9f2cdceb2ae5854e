import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { finishPages, type PageJob } from './finish-pages'

/** Worker of `finishAllPages`. Finishes its pages and posts one message with their result. */
const job = workerData as PageJob
parentPort?.postMessage(
  finishPages(job, (page) => readFileSync(join(job.pagesFolder, page), 'utf8')),
)
