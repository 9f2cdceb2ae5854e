import type { Knowledge, Post } from '../model/knowledge'

/**
 * Whether a post waits to be placed: an editor has not said where it belongs. A report of a fault is placed when a
 * symptom lists it. Any other post is placed when a page lists or cites it, or when an editor decided its kind.
 */
export function isWaiting({ kind, kindGuessed, symptoms, citedBy }: Post): boolean {
  if (symptoms.length > 0) return false
  return kind === 'symptom' || (kindGuessed === true && citedBy.length === 0)
}

/** All posts that wait to be placed, in the order of their ids. */
export function waitingPosts({ posts }: Pick<Knowledge, 'posts'>): Post[] {
  return posts.filter(isWaiting)
}

/** How many posts are placed and how many wait, in one line. */
export function placementLine(knowledge: Pick<Knowledge, 'posts'>): string {
  const [all, waiting] = [knowledge.posts.length, waitingPosts(knowledge).length]
  const wait = waiting === 0 ? '' : `, ${waiting} waiting (npm run place)`
  return `${all - waiting} of ${all} posts placed${wait}`
}
