import {
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../util/node/list-files'
import { placeFor, removeFile } from './folder'

/** Size in bytes and time of the last change in milliseconds, by which a file is known to be as it was kept. */
export type Stamp = readonly [size: number, changed: number]

/**
 * A folder of files that builds make once and then only link, under their paths in the finished folder. A file is
 * always replaced, never written to: the finished folder may have another name of it.
 */
export class KeptFolder {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether a file is there and nobody has changed it since it was kept. */
  has(file: string, [size, changed]: Stamp): boolean {
    const found = statSync(join(this.#folder, file), { throwIfNoEntry: false })
    return found?.size === size && found.mtimeMs === changed
  }

  /** Keeps a file in the place of an older one. */
  keep(file: string, content: string): Stamp {
    const path = placeFor(this.#folder, file)
    writeFileSync(`${path}${NEW}`, content)
    renameSync(`${path}${NEW}`, path)
    const { size, mtimeMs } = statSync(path)
    return [size, mtimeMs]
  }

  read(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8')
  }

  /** Gives a kept file a second name below another folder, or copies it where file systems cannot do that. */
  linkInto(folder: string, file: string): void {
    const [from, to] = [join(this.#folder, file), placeFor(folder, file)]
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
  }

  /** Deletes all files but these. */
  sweep(files: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return
    for (const file of listFiles(this.#folder))
      if (!files.has(file)) removeFile(join(this.#folder, file))
  }
}

/** Ending of a file that is being written. */
const NEW = '.new'
