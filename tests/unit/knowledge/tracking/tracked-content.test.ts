import { describe, expect, it } from 'vitest'
import { ReadHashes } from '../../../../lib/knowledge/tracking/read-hashes'
import { lookup, trackedContent } from '../../../../lib/knowledge/tracking/tracked-content'
import type { Knowledge } from '../../../../lib/model/knowledge'
import { memoize } from '../../../../lib/util/memoize'
import { makeNoting } from '../../../../lib/util/reads'
import { frozenKnowledge } from '../../../frozen-corpus'

const frozen = frozenKnowledge()
const tracked = trackedContent(frozen)
const [first, second] = frozen.posts
const slugs = [first?.slug ?? '', second?.slug ?? ''] as const

/** Names of what is read while something is made. */
async function readsOf(make: (knowledge: Knowledge) => unknown): Promise<string[]> {
  const { reads } = await makeNoting(() => Promise.resolve(make(tracked)))
  return [...reads]
}

describe('the content as pages get it in a build', () => {
  it('notes single pages by slug, whether they are there or not, and lists as a whole', async () => {
    expect(await readsOf(({ postBySlug }) => postBySlug.get(slugs[0]))).toEqual([
      `posts/${slugs[0]}`,
    ])
    expect(await readsOf(({ symptomBySlug }) => symptomBySlug.has('gone'))).toEqual([
      'symptoms/gone',
    ])
    expect(await readsOf(({ glossary }) => glossary.length)).toEqual(['glossary'])
    expect(await readsOf(({ postBySlug }) => [...postBySlug.keys()])).toEqual(['posts'])
    expect(await readsOf(({ remedyBySlug }) => new Map(remedyBySlug).size)).toEqual([
      'remediations',
    ])
  })

  it('notes a page only through its list if all were read', async () => {
    const reads = await readsOf(({ posts, postBySlug }) => [postBySlug.get(slugs[0]), posts.length])
    expect(reads).toEqual(['posts'])
  })

  it('notes what a kept result was made from for everything that uses it', async () => {
    const titles = memoize((knowledge: Knowledge) => knowledge.guides.map(({ title }) => title))
    const use = (knowledge: Knowledge): number => titles(knowledge).length
    expect(await readsOf(use)).toEqual(['guides'])
    expect(await readsOf(use)).toEqual(['guides'])
  })

  it('notes what a lookup returns, and not what it reads', async () => {
    const longest = lookup('longest title', (kind, { posts, guides }) =>
      Math.max(...(kind === 'posts' ? posts : guides).map(({ title }) => title.length)),
    )
    expect(await readsOf((knowledge) => longest('posts', knowledge))).toEqual([
      'longest title/posts',
    ])
    const hash = (knowledge: Knowledge): string =>
      new ReadHashes(knowledge).of('longest title/posts')
    const shorter = { ...frozen, posts: frozen.posts.map((post) => ({ ...post, title: 'x' })) }
    expect(hash({ ...frozen, guides: [] })).toBe(hash(frozen))
    expect(hash(shorter)).not.toBe(hash(frozen))
  })
})

describe('the hash of what was read', () => {
  it('changes with the page that was read, with its list, and with no other page', () => {
    const edit = (post: (typeof frozen.posts)[number]) =>
      post.slug === slugs[0] ? { ...post, body: `${post.body}.` } : post
    const posts = frozen.posts.map(edit)
    const edited = { ...frozen, posts, postBySlug: new Map(posts.map((post) => [post.slug, post])) }
    const differs = (name: string): boolean =>
      new ReadHashes(frozen).of(name) !== new ReadHashes(edited).of(name)
    expect(['posts', `posts/${slugs[0]}`, `posts/${slugs[1]}`, 'symptoms'].map(differs)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is that of nothing for a page that is gone', () => {
    const without = { ...frozen, postBySlug: new Map() }
    expect(new ReadHashes(without).of(`posts/${slugs[0]}`)).toBe(
      new ReadHashes(frozen).of('posts/gone'),
    )
  })
})
