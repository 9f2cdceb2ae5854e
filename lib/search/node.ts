import type { LoadFile, Search } from './api'
import type { BuiltFile } from './index/build/build'
import { openSearch } from './query/search-engine'
import { deferred } from './present/deferred'

/**
 * Runs index files from memory, as a browser runs them from the site's folder.
 *
 * @internal exported for tests
 */
export function loadFrom(files: readonly BuiltFile[]): LoadFile {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  return async (file) => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`${file} is not among the index files`)
    new Function(text)()
  }
}

/** Opens an index from memory. */
export function openIndex(files: readonly BuiltFile[]): Promise<Search> {
  return openSearch(loadFrom(files), () => Promise.resolve(deferred))
}
