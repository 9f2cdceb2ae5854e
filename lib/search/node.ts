import { buildMatchData } from '../logs/build/build'
import type { MatchData } from '../logs/data'
import { matchText } from '../logs/match/matcher'
import { printedPages } from '../logs/match/printed-pages'
import type { Knowledge } from '../model/knowledge'
import type { LoadFile, Search } from './api'
import type { BuiltFile } from './index/build/build'
import { isPasted } from './query/pasted'
import { openSearch } from './query/search-engine'
import { deferred } from './present/deferred'

/** Runs index files from memory, as a browser would run them from the site's folder. */
export function loadFrom(files: readonly BuiltFile[]): LoadFile {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  return async (file) => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`${file} is not among the index files`)
    new Function(text)()
  }
}

/** Opens an index that is in memory. */
export function openIndex(files: readonly BuiltFile[]): Promise<Search> {
  return openSearch(loadFrom(files), () => Promise.resolve(deferred))
}

/**
 * What reads pasted lines in Node as the log reader does in a browser: from a query to the addresses of the pages
 * whose printed lines it holds, best first.
 */
export function lineReader(knowledge: Knowledge): (query: string) => string[] {
  let data: MatchData | undefined
  return (query) => {
    if (!isPasted(query)) return []
    data ??= buildMatchData(knowledge)
    return printedPages(matchText(data, query))
  }
}
