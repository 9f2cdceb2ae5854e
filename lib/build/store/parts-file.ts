import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../util/parse-json'
import { removeFile, writeInto } from './folder'
import type { Stamp } from './kept-folder'

/** Where the parts of a file are. */
interface Index {
  /** Everything but the key that the parts depend on. */
  readonly madeFrom: string
  readonly file: string
  readonly stamp: Stamp
  readonly parts: readonly (readonly [key: string, at: number, length: number])[]
}

interface Place {
  readonly at: number
  readonly length: number
}

const INDEX = 'index.json'

/**
 * Keeps many small parts in one file from one build to the next, each by a hash of what it is made from. A build
 * writes a new file with the parts that it used; the older one stays until the new one is complete.
 */
export class PartsFile {
  readonly #folder: string
  readonly #madeFrom: string
  readonly #before = new Map<string, Place>()
  readonly #from: number | null
  readonly #to: number
  readonly #file: string
  readonly #places = new Map<string, Place>()
  #length = 0

  /** @param madeFrom everything but the keys that the parts depend on, such as a hash of the code */
  constructor(folder: string, madeFrom: string) {
    this.#folder = folder
    this.#madeFrom = madeFrom
    const index = readIndex(folder, madeFrom)
    for (const [key, at, length] of index?.parts ?? []) this.#before.set(key, { at, length })
    this.#from = index && openSync(join(folder, index.file), 'r')
    this.#file = index?.file === 'one' ? 'other' : 'one'
    writeInto(folder, this.#file, '')
    this.#to = openSync(join(folder, this.#file), 'r+')
  }

  /** The part with a key, or null. */
  get(key: string): Uint8Array | null {
    const now = this.#places.get(key)
    if (now) return read(this.#to, now)
    const before = this.#before.get(key)
    if (!before || this.#from === null) return null
    return this.add(key, read(this.#from, before))
  }

  /** Adds a part and returns it. */
  add(key: string, part: Uint8Array): Uint8Array {
    if (this.#places.has(key)) return part
    for (
      let at = 0;
      at < part.length;
      at += writeSync(this.#to, part, at, part.length - at, this.#length + at)
    );
    this.#places.set(key, { at: this.#length, length: part.length })
    this.#length += part.length
    return part
  }

  /** Completes the new file, which the next build reads, and deletes the older one. */
  save(): void {
    closeSync(this.#to)
    if (this.#from !== null) closeSync(this.#from)
    const index: Index = {
      madeFrom: this.#madeFrom,
      file: this.#file,
      stamp: stampOf(join(this.#folder, this.#file)),
      parts: [...this.#places].map(([key, { at, length }]) => [key, at, length]),
    }
    removeFile(join(this.#folder, INDEX))
    writeInto(this.#folder, INDEX, JSON.stringify(index))
    for (const name of readdirSync(this.#folder))
      if (name !== INDEX && name !== this.#file) removeFile(join(this.#folder, name))
  }
}

/** The index of a folder if it fits; an interrupted run may have left it half written, or without its file. */
function readIndex(folder: string, madeFrom: string): Index | null {
  const path = join(folder, INDEX)
  if (!existsSync(path)) return null
  const index = parseJson(readFileSync(path, 'utf8')) as Index | undefined
  if (index?.madeFrom !== madeFrom || !existsSync(join(folder, index.file))) return null
  return stampOf(join(folder, index.file)).join() === index.stamp.join() ? index : null
}

function stampOf(path: string): Stamp {
  const { size, mtimeMs } = statSync(path)
  return [size, mtimeMs]
}

function read(file: number, { at, length }: Place): Uint8Array {
  const part = new Uint8Array(length)
  for (let done = 0; done < length;) {
    const bytes = readSync(file, part, done, length - done, at + done)
    if (bytes === 0) throw new Error('a file of kept parts is shorter than its index says')
    done += bytes
  }
  return part
}
