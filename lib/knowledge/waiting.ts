import type { Knowledge, Post } from '../model/knowledge'

/**
 * Whether a post waits to be placed: an editor has not said where it belongs. A post is placed when a symptom
 * lists it, when a remedy or guide cites it, or when an editor decided that it is a question, guidance, an
 * announcement or off-topic. A post that an editor called a symptom waits for the page that lists it.
 */
export function isWaiting({ kind, kindGuessed, symptoms, citedBy }: Post): boolean {
  if (symptoms.length + citedBy.length > 0) return false
  return kind === 'symptom' || kindGuessed === true
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
