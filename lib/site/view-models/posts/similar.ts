import type { Knowledge, Post } from '../../../model/knowledge'
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

/** Words of a post, and their weights; the sum of the squares is 1. */
interface Vector {
  readonly words: readonly number[]
  readonly weights: readonly number[]
}

/** The posts as vectors, and for each word the posts that contain it, with its weights in them. */
interface WordIndex {
  readonly posts: readonly Post[]
  readonly vectors: readonly Vector[]
  readonly numbers: ReadonlyMap<string, number>
  readonly postings: readonly { readonly posts: number[]; readonly weights: number[] }[]
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
  const shared = new Float64Array(posts.length)
  const sharing: number[] = []
  for (const place of heaviest(vector.weights, PROBES)) {
    const list = postings[vector.words[place] as number]
    if (!list || list.posts.length > MAX_POSTS) continue
    const weight = vector.weights[place] as number
    // A word of all posts.
    if (weight === 0) continue
    list.posts.forEach((other, n) => {
      if (other === at) return
      if (shared[other] === 0) sharing.push(other)
      shared[other] = (shared[other] as number) + weight * (list.weights[n] as number)
    })
  }
  const similarity = similarityTo(vector)
  return heaviest(
    sharing.map((other) => shared[other] as number),
    MAX_COMPARED,
  )
    .map((place) => sharing[place] as number)
    .map((other) => [other, similarity(vectors[other] as Vector)] as const)
    .filter(([, found]) => found >= MIN_SIMILARITY)
    .sort(([a, one], [b, two]) => two - one || a - b)
    .slice(0, MAX_SIMILAR)
    .flatMap(([other]) => posts[other]?.slug ?? [])
})

const wordIndex = memoize((knowledge: Knowledge): WordIndex => {
  const posts = knowledge.posts.filter((post) => post.kind !== 'off-topic')
  const places = new Map<string, number>()
  const counts = posts.map((post) => wordCounts(`${post.title} ${post.body}`, places))
  const postings = Array.from(places, () => ({ posts: [] as number[], weights: [] as number[] }))
  counts.forEach((words, post) => {
    for (const word of words.keys()) postings[word]?.posts.push(post)
  })
  const vectors = counts.map((words) => {
    const vector = unitVector(words, (word) => posts.length / (postings[word]?.posts.length ?? 1))
    vector.words.forEach((word, n) => postings[word]?.weights.push(vector.weights[n] as number))
    return vector
  })
  return { posts, vectors, numbers: new Map(posts.map(({ slug }, n) => [slug, n])), postings }
})

/** Places of the greatest values, greatest first; equal values stay in order. */
function heaviest(values: readonly number[], most: number): number[] {
  const best: number[] = []
  values.forEach((value, place) => {
    if (best.length === most && value <= (values[best[most - 1] as number] as number)) return
    let at = best.length
    while (at > 0 && value > (values[best[at - 1] as number] as number)) at--
    best.splice(at, 0, place)
    if (best.length > most) best.pop()
  })
  return best
}

/** @param places number of each word, to which new words are added */
function wordCounts(text: string, places: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z0-9_]{2,}/g)) {
    const place = places.get(word) ?? places.size
    places.set(word, place)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}

/** @param rarity how many posts there are for each that contains a word */
function unitVector(counts: ReadonlyMap<number, number>, rarity: (word: number) => number): Vector {
  const weights = Array.from(
    counts,
    ([word, count]) => (1 + Math.log(count)) * Math.log(rarity(word)),
  )
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { words: [...counts.keys()], weights: weights.map((weight) => weight / length) }
}

/** Returns a function that gives the cosine similarity of other vectors to a vector. */
function similarityTo({ words, weights }: Vector): (other: Vector) => number {
  const weightOf = new Map(words.map((word, n) => [word, weights[n] as number]))
  return (other) =>
    other.words.reduce(
      (sum, word, n) => sum + (weightOf.get(word) ?? 0) * (other.weights[n] as number),
      0,
    )
}
