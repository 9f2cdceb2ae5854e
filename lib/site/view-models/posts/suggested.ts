import { isWaiting } from '../../../knowledge/waiting'
import type { Knowledge, Post } from '../../../model/knowledge'
import { type Near, SymptomIndex } from '../../../placement/nearest'
import { memoize } from '../../../util/memoize'

/**
 * The symptoms nearest to a post that waits to be placed, best first; none for a post that is placed. Finding them
 * takes 5 ms, so a build does not do that to see whether the page of the post is as it was: the page is rendered again
 * when any symptom changes.
 */
export function suggestedSymptoms(post: Post, knowledge: Knowledge): Near[] {
  return isWaiting(post) ? symptomIndex(knowledge).nearest(post) : []
}

const symptomIndex = memoize((knowledge: Knowledge) => new SymptomIndex(knowledge))
