import type { Knowledge, Post } from '../../../model/knowledge'
import { groupByKeys } from '../../../util/group-by-keys'
import { memoize } from '../../../util/memoize'
import { lookup } from '../../../knowledge/tracking/tracked-content'
import { present } from '../pages/lookup'

/** Maximum number of similar posts. */
const MAX_SIMILAR = 4
/** Minimum cosine similarity; below it, two posts share only the common words of the subject. */
const MIN_SIMILARITY = 0.12
/** Number of a post's heaviest words by which candidates are found. */
const PROBES = 32
/** Words in more posts than this are skipped, so that the work per post is bounded. */
const MAX_POSTS = 400
/** Maximum number of candidates that are compared completely. */
const MAX_COMPARED = 24

/** Words of a post with their weights; the sum of the squares is 1. */
type Vector = ReadonlyMap<string, number>

/** The posts as vectors, and for each word the posts that contain it. */
interface WordIndex {
  readonly posts: readonly Post[]
  readonly vectors: readonly Vector[]
  readonly numbers: ReadonlyMap<string, number>
  readonly postings: ReadonlyMap<string, readonly number[]>
}

/**
 * Returns the most similar posts, best first: cosine similarity of TF-IDF vectors, in which rare words such
 * as `wifip2pd` count more than common ones such as `network`. Compares a post only with those that share its
 * heaviest words, so that the time grows with the number of posts and not with its square.
 */
export function similarPosts({ slug }: Post, knowledge: Knowledge): Post[] {
  return present(similarSlugs(slug, knowledge), knowledge.postBySlug)
}

const similarSlugs = lookup('similar posts', (slug, knowledge): string[] => {
  const { posts, vectors, numbers, postings } = wordIndex(knowledge)
  const at = numbers.get(slug)
  const vector = at === undefined ? undefined : vectors[at]
  if (!vector) return []
  const shared = new Map<number, number>()
  for (const [word, weight] of heaviest(vector, PROBES)) {
    const list = postings.get(word) ?? []
    if (list.length > MAX_POSTS) continue
    for (const other of list)
      shared.set(other, (shared.get(other) ?? 0) + weight * (vectors[other]?.get(word) ?? 0))
  }
  shared.delete(at as number)
  return heaviest(shared, MAX_COMPARED)
    .map(([other]) => [other, dot(vector, vectors[other])] as const)
    .filter(([, similarity]) => similarity >= MIN_SIMILARITY)
    .sort(([a, one], [b, two]) => two - one || a - b)
    .slice(0, MAX_SIMILAR)
    .flatMap(([other]) => posts[other]?.slug ?? [])
})

const wordIndex = memoize((knowledge: Knowledge): WordIndex => {
  const posts = knowledge.posts.filter((post) => post.kind !== 'off-topic')
  const counts = posts.map((post) => wordCounts(`${post.title} ${post.body}`))
  const postings = groupByKeys([...counts.keys()], (n) => counts[n]?.keys() ?? [])
  return {
    posts,
    vectors: counts.map((words) => unitVector(words, postings, posts.length)),
    numbers: new Map(posts.map(({ slug }, n) => [slug, n])),
    postings,
  }
})

/** The entries with the greatest values, greatest first; equal values stay in order. */
function heaviest<Key>(values: ReadonlyMap<Key, number>, most: number): (readonly [Key, number])[] {
  return [...values].sort(([, a], [, b]) => b - a).slice(0, most)
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
  postings: ReadonlyMap<string, readonly number[]>,
  posts: number,
): Vector {
  const weights = [...words].map(
    ([word, count]) =>
      [word, (1 + Math.log(count)) * Math.log(posts / (postings.get(word)?.length ?? 1))] as const,
  )
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return new Map(weights.map(([word, weight]) => [word, weight / length]))
}

function dot(a: Vector, b: Vector = new Map()): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
