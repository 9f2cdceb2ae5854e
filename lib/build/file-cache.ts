import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../util/node/sha256'
import { removeFile, writeInto } from './store/folder'

/**
 * Keeps files that are slow to make from one build to the next. A file is named by a hash of everything that it is
 * made from, so a kept file has the bytes that making it again would give.
 */
export class FileCache {
  readonly #folder: string
  readonly #used = new Set<string>()

  /** @param folder where the files are kept; created when the first is written */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Names of the files that were asked for. */
  get used(): ReadonlySet<string> {
    return this.#used
  }

  /**
   * Returns the kept content of a file, or makes and keeps it.
   *
   * @param madeFrom everything that the content depends on, as text
   */
  get(madeFrom: string, make: () => Uint8Array): Uint8Array {
    return this.find(madeFrom) ?? this.keep(madeFrom, make())
  }

  /** Returns the kept content of a file, or null. */
  find(madeFrom: string): Uint8Array | null {
    const name = sha256(madeFrom)
    const path = join(this.#folder, name)
    if (!existsSync(path)) return null
    const [hash, content] = splitHash(readFileSync(path))
    // A killed build may have left the file half written.
    if (hash !== sha256(content)) return null
    this.#used.add(name)
    return content
  }

  /** Keeps the content of a file and returns it. */
  keep(madeFrom: string, content: Uint8Array): Uint8Array {
    const name = sha256(madeFrom)
    writeInto(this.#folder, name, Buffer.concat([Buffer.from(sha256(content)), content]))
    this.#used.add(name)
    return content
  }

  /**
   * Deletes the files that were not asked for.
   *
   * @param elsewhere names of files that other threads asked for
   */
  sweep(elsewhere: ReadonlySet<string> = new Set()): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name) && !elsewhere.has(name)) removeFile(join(this.#folder, name))
  }
}

/** Length of a SHA-256 in hex, with which each kept file begins. */
const HASH_LENGTH = 64

function splitHash(bytes: Buffer): [hash: string, content: Buffer] {
  return [bytes.subarray(0, HASH_LENGTH).toString(), bytes.subarray(HASH_LENGTH)]
}
