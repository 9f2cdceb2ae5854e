import type { Knowledge } from '../../model/knowledge'
import { looksPrinted } from '../../search/query/looks-printed'
import { buildMatchData } from '../build/build-match-data'
import type { MatchData } from '../data'
import { matchText } from '../match/matcher'
import { printedPages } from '../match/printed-pages'

/**
 * Matches pasted lines in Node as the browser does.
 *
 * @returns a function from a query to the site paths of the pages whose log lines it contains, best first
 */
export function lineReader(knowledge: Knowledge): (query: string) => string[] {
  return lineReaderOf(() => buildMatchData(knowledge))
}

/** The same with the data of the matcher, which is asked for when a query has pasted lines. */
export function lineReaderOf(matchData: () => MatchData): (query: string) => string[] {
  let data: MatchData | undefined
  return (query) => {
    if (!looksPrinted(query)) return []
    data ??= matchData()
    return printedPages(matchText(data, query))
  }
}
