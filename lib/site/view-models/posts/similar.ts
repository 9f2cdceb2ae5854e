import { plainText } from '../../../markdown/plain'
import type { Knowledge, Post } from '../../../model/knowledge'

/** Maximum number of similar posts. */
const MAX_SIMILAR = 4
/** Minimum cosine similarity; below it, two posts share only the common words of the subject. */
const MIN_SIMILARITY = 0.12

const cache = new WeakMap<Knowledge, Map<string, Post[]>>()

/**
 * Returns the most similar posts, best first: cosine similarity of TF-IDF vectors, in which rare words such
 * as `wifip2pd` count more than common ones such as `network`.
 */
export function similarPosts(post: Post, knowledge: Knowledge): Post[] {
  const all = cache.get(knowledge) ?? allSimilar(knowledge.posts)
  cache.set(knowledge, all)
  return all.get(post.slug) ?? []
}

function allSimilar(posts: readonly Post[]): Map<string, Post[]> {
  const candidates = posts.filter((post) => post.kind !== 'off-topic')
  const counts = candidates.map((post) => wordCounts(`${post.title} ${plainText(post.body)}`))
  const documentFrequency = new Map<string, number>()
  for (const words of counts) {
    for (const word of words.keys())
      documentFrequency.set(word, (documentFrequency.get(word) ?? 0) + 1)
  }
  const vectors = counts.map((words) => unitVector(words, documentFrequency, candidates.length))
  return new Map(
    candidates.map((post, at) => [
      post.slug,
      candidates
        .map((other, to) => ({ other, similarity: at === to ? 0 : dot(vectors[at], vectors[to]) }))
        .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, MAX_SIMILAR)
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
  documentFrequency: ReadonlyMap<string, number>,
  posts: number,
): Map<string, number> {
  const vector = new Map<string, number>()
  let square = 0
  for (const [word, count] of words) {
    const weight = (1 + Math.log(count)) * Math.log(posts / (documentFrequency.get(word) ?? 1))
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
