import type { NeighboringTopic } from '../../../model/search/search-content'
import { terms } from '../../analysis/terms'
import { LEVELS, levelOf } from '../weight-levels'
import { FIELDS } from './field-weights'

/**
 * The terms of the neighboring topics with their postings, as those of the pages. A word of a topic weighs as one of
 * an alias. Common words are left out, since they say nothing about a topic.
 *
 * @param first number of the first topic; those of the pages come before
 */
export function topicPostings(
  topics: readonly NeighboringTopic[],
  first: number,
  common: ReadonlySet<string>,
): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  topics.forEach(({ topic, words }, n) => {
    const counts = new Map<string, number>()
    for (const term of [topic, ...words].flatMap(terms))
      if (!common.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, count] of counts) {
      const posting = (first + n) * LEVELS + levelOf(FIELDS.aliases.weight * count)
      postings.set(term, [...(postings.get(term) ?? []), posting])
    }
  })
  return postings
}
