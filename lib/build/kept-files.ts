import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './finish/files'
import { removeFile, writeInto } from './store/folder'

/**
 * Keeps files that are slow to make from one build to the next. A file is named by a hash of everything that it is
 * made from, so a kept file has the bytes that making it again would give.
 */
export class KeptFiles {
  readonly #folder: string
  readonly #used = new Set<string>()

  /** @param folder where the files are kept; created when the first is written */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Returns the kept content of a file, or makes and keeps it.
   *
   * @param madeFrom everything that the content depends on, as text
   */
  get(madeFrom: string, make: () => Uint8Array): Uint8Array {
    const name = sha256(madeFrom)
    this.#used.add(name)
    const path = join(this.#folder, name)
    if (existsSync(path)) {
      const [hash, content] = splitHash(readFileSync(path))
      // A killed build may have left the file half written.
      if (hash === sha256(content)) return content
    }
    const content = make()
    writeInto(this.#folder, name, Buffer.concat([Buffer.from(sha256(content)), content]))
    return content
  }

  /** Deletes the files that were not asked for. */
  sweep(): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name)) removeFile(join(this.#folder, name))
  }
}

/** Length of a SHA-256 in hex, with which each kept file begins. */
const HASH_LENGTH = 64

function splitHash(bytes: Buffer): [hash: string, content: Buffer] {
  return [bytes.subarray(0, HASH_LENGTH).toString(), bytes.subarray(HASH_LENGTH)]
}
