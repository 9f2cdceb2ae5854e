import { parentPort } from 'node:worker_threads'
import { gzipSync } from 'fflate'

/** Worker of `makePacks`. Compresses each pack that it gets. */
parentPort?.on('message', (pack: Uint8Array) =>
  parentPort?.postMessage(gzipSync(pack, { level: 9, mtime: 0 })),
)
