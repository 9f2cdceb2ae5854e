import { plainText } from '../../../markdown/plain'
import type { Knowledge, Post } from '../../../model/knowledge'

/** Posts shown as similar. */
const MOST = 4
/** Below this cosine two posts merely share the words of the field. */
const LEAST = 0.12

const known = new WeakMap<Knowledge, Map<string, Post[]>>()

/**
 * The posts most like a post, best first: cosine of their words, each weighted by its rarity, so that
 * `wifip2pd` counts and `network` does not.
 */
export function similarPosts(post: Post, knowledge: Knowledge): Post[] {
  const all = known.get(knowledge) ?? allSimilar(knowledge.posts)
  known.set(knowledge, all)
  return all.get(post.slug) ?? []
}

function allSimilar(posts: readonly Post[]): Map<string, Post[]> {
  const candidates = posts.filter((post) => post.kind !== 'off-topic')
  const counts = candidates.map((post) => wordCounts(`${post.title} ${plainText(post.body)}`))
  const spread = new Map<string, number>()
  for (const words of counts) {
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
  const vectors = counts.map((words) => unitVector(words, spread, candidates.length))
  return new Map(
    candidates.map((post, at) => [
      post.slug,
      candidates
        .map((other, to) => ({ other, near: at === to ? 0 : dot(vectors[at], vectors[to]) }))
        .filter(({ near }) => near >= LEAST)
        .sort((a, b) => b.near - a.near)
        .slice(0, MOST)
        .map(({ other }) => other),
    ]),
  )
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z0-9_]{2,}/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function unitVector(
  words: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
  posts: number,
): Map<string, number> {
  const vector = new Map<string, number>()
  let square = 0
  for (const [word, count] of words) {
    const weight = (1 + Math.log(count)) * Math.log(posts / (spread.get(word) ?? 1))
    vector.set(word, weight)
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  for (const [word, weight] of vector) vector.set(word, weight / length)
  return vector
}

function dot(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
