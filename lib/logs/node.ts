import type { Knowledge } from '../model/knowledge'
import { isPasted } from '../search/query/pasted'
import { buildMatchData } from './build/build'
import type { MatchData } from './data'
import { matchText } from './match/matcher'
import { printedPages } from './match/printed-pages'

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
