import { parentPort } from 'node:worker_threads'
import { gzipSync } from 'fflate'
import { GZIP } from './gzip-options'

/** Worker of `Compressor`. Compresses each content that it gets. */
parentPort?.on('message', (content: Uint8Array) => parentPort?.postMessage(gzipSync(content, GZIP)))
