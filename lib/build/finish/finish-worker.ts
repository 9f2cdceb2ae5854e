import { parentPort, workerData } from 'node:worker_threads'
import { finishPages, type PageJob } from './finish-pages'

/** Worker of `finishAllPages`. Finishes its pages and posts one message with their result. */
parentPort?.postMessage(finishPages(workerData as PageJob))
