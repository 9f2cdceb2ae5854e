import { isWaiting } from '../../../knowledge/waiting'
import type { Knowledge, Post } from '../../../model/knowledge'
import { type Near, SymptomIndex } from '../../../placement/nearest'

const indexes = new WeakMap<Knowledge, SymptomIndex>()

/** The symptoms nearest to a post that waits to be placed, best first; none for a post that is placed. */
export function suggestedSymptoms(post: Post, knowledge: Knowledge): Near[] {
  if (!isWaiting(post)) return []
  const index = indexes.get(knowledge) ?? new SymptomIndex(knowledge)
  indexes.set(knowledge, index)
  return index.nearest(post)
}
