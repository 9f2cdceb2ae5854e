import { fileURLToPath } from 'node:url'
import { gzipSync } from 'fflate'
import { GZIP } from './gzip-options'
import { sha256 } from '../util/node/sha256'
import type { PartsFile } from './store/parts-file'
import { mapInWorkers } from './threads'

/** Compresses with gzip what an earlier build has not compressed. */
export class Compressor {
  readonly #parts: PartsFile

  constructor(parts: PartsFile) {
    this.#parts = parts
  }

  /** Compresses one content here. @param hash SHA-256 of the content */
  one(content: Uint8Array, hash: string): Uint8Array {
    return this.#parts.get(hash) ?? this.#parts.add(hash, gzipSync(content, GZIP))
  }

  /** Compresses each content in one of several threads. Returns the results in the same order. */
  async *each(
    contents: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    const worker = fileURLToPath(new URL('./compress-worker.ts', import.meta.url))
    const hashes: string[] = []
    const known = (content: Uint8Array): Uint8Array | null => {
      const hash = sha256(content)
      hashes.push(hash)
      return this.#parts.get(hash)
    }
    for await (const compressed of mapInWorkers<Uint8Array, Uint8Array>(worker, contents, known)) {
      const hash = hashes.shift() ?? ''
      yield this.#parts.add(hash, compressed)
    }
  }
}
