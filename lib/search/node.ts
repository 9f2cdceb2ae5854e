import type { LoadFile, Search } from './api'
import type { BuiltFile } from './index/build/build-index'
import type { RankElsewhere } from './engine/rank-pages'
import { openIndex } from './engine/search-engine'
import { deferred } from './engine/deferred'
import { ERRORS_FILE, type ErrorRows } from './index/index-files'
import { registered, registerText } from './index/registry'

/**
 * Registers index files from memory, as a browser does by running them from the site's folder.
 *
 * @internal exported for tests
 */
export function loadFrom(files: readonly BuiltFile[]): LoadFile {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  return loadTexts((file) => texts.get(file))
}

/** @param textOf returns the text of an index file, or undefined if there is none */
export function loadTexts(textOf: (file: string) => string | undefined): LoadFile {
  return async (file) => {
    const text = textOf(file)
    if (text === undefined) throw new Error(`${file} is not among the index files`)
    registerText(file, text)
  }
}

/**
 * Opens an index from memory.
 *
 * @param elsewhere ranks the pages of a larger index
 */
export function openIndexFiles(
  files: readonly BuiltFile[],
  elsewhere?: RankElsewhere,
): Promise<Search> {
  return openIndex(loadFrom(files), () => Promise.resolve(deferred), elsewhere)
}

/** The table of errors among index files. */
export async function errorsIn(files: readonly BuiltFile[]): Promise<readonly ErrorRows[]> {
  await loadFrom(files)(ERRORS_FILE)
  return registered(ERRORS_FILE) as ErrorRows[]
}
