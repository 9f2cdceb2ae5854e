import { describe, expect, it } from 'vitest'
import type { Post } from '../../../../../lib/model/knowledge'
import { similarPosts } from '../../../../../lib/site/view-models/posts/similar'
import { frozenKnowledge } from '../../../../frozen-corpus'

const knowledge = frozenKnowledge()
const posts = knowledge.posts.filter(({ kind }) => kind !== 'off-topic')

/** TF-IDF of every word of every post, without an index: what `similarPosts` approximates. */
const words = posts.map(({ title, body }) => {
  const counts = new Map<string, number>()
  for (const [word] of `${title} ${body}`.toLowerCase().matchAll(/[a-z][a-z0-9_]{2,}/g))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
})
const inPosts = (word: string): number => words.filter((counts) => counts.has(word)).length
const vectors = words.map(
  (counts) =>
    new Map(
      [...counts].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log(posts.length / inPosts(word)),
      ]),
    ),
)
const length = (vector: ReadonlyMap<string, number>): number => Math.hypot(...vector.values())

function cosine(a: number, b: number): number {
  const [one, two] = [vectors[a] ?? new Map(), vectors[b] ?? new Map()]
  let sum = 0
  for (const [word, weight] of one) sum += weight * (two.get(word) ?? 0)
  return sum / (length(one) * length(two))
}

function mostSimilar(post: Post): string[] {
  const at = posts.indexOf(post)
  return posts
    .map(({ slug }, n) => ({ slug, similarity: n === at ? 0 : cosine(at, n) }))
    .filter(({ similarity }) => similarity >= 0.12)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, 4)
    .map(({ slug }) => slug)
}

describe('similar posts', () => {
  it('are those that a comparison of all pairs finds, but for one in twenty', () => {
    const wanted = posts.map(mostSimilar)
    const found = posts.map((post) => similarPosts(post, knowledge).map(({ slug }) => slug))
    const all = wanted.flat().length
    const missed = wanted.flatMap((slugs, n) => slugs.filter((slug) => !found[n]?.includes(slug)))
    expect(all).toBeGreaterThan(50)
    expect(missed.length).toBeLessThanOrEqual(all / 20)
  })

  it('never include the post itself or one that is off topic', () => {
    for (const post of posts)
      for (const other of similarPosts(post, knowledge)) {
        expect(other.slug).not.toBe(post.slug)
        expect(other.kind).not.toBe('off-topic')
      }
  })
})
