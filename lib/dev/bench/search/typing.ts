import type { Search } from '../../../search/api'
import { looksPrinted } from '../../../search/query/looks-printed'
import { type Judged, judge } from './judge'

/** Longest query that is typed letter by letter, in characters; longer ones are pasted or dictated. */
const LONGEST = 60

/** Hits among which a page counts as found: those that stay in sight while typing. */
const IN_SIGHT = 5

/** How steady the hits were while queries were typed. */
export interface Steadiness {
  /** Beginnings after the first one that found a right page. */
  readonly beginnings: number
  /** Those of them that found a right page too. */
  readonly kept: number
  /** Queries that never lost it. */
  readonly steady: number
}

/** As many judged queries as asked for, evenly spread over those that people type and that have an answer. */
export function typedQueries(all: readonly Judged[], count: number): Judged[] {
  const typed = all.filter(
    ({ q, type }) => type !== 'none' && q.length <= LONGEST && !looksPrinted(q),
  )
  return Array.from(
    { length: count },
    (_, n) => typed[Math.floor((n * typed.length) / count)],
  ).filter((query) => query !== undefined)
}

/**
 * Asks every beginning of each query, from two letters on, and counts how often a right page is still among the
 * first five once it has been there.
 *
 * @param posts ids of the posts that a hit is or reports
 * @param isTyping false asks each beginning as if its last word were finished
 */
export async function measureSteadiness(
  queries: readonly Judged[],
  search: Search,
  posts: (id: string) => readonly string[],
  isTyping = true,
): Promise<Steadiness> {
  let [beginnings, kept, steady] = [0, 0, 0]
  for (const { q, rel } of queries) {
    let isSeen = false
    let isSteady = true
    for (let end = 2; end <= q.length; end++) {
      const text = q.slice(0, end)
      if (text.endsWith(' ')) continue
      const { answer, hits } = await search.find(text, { limit: IN_SIGHT, isTyping })
      const shown = answer === 'none' ? [] : hits.map(({ id }) => posts(id))
      const isFound = judge(rel, shown).first > 0
      if (isSeen) {
        beginnings += 1
        if (isFound) kept += 1
        else isSteady = false
      }
      isSeen ||= isFound
    }
    if (isSteady) steady += 1
  }
  return { beginnings, kept, steady }
}
