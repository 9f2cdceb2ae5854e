import { describe, expect, it } from 'vitest'
import { postsWithoutThread } from '../../../../lib/knowledge/checks/threads'
import { smallKnowledge } from '../small'

const shown = (value: number) => ({ shown: String(value), value, within: 0 })

function unlinked(replies: readonly number[], thread?: string): string[] {
  const sightings = replies.map((value) => ({
    file: 'a.txt',
    lines: [3, 4],
    layout: 'feed',
    role: 'post',
    title: null,
    metrics: { replies: shown(value), boosts: shown(0), views: shown(9), activity: '1w' },
    complete: true,
  }))
  return postsWithoutThread(smallKnowledge({ post: { sightings, thread } }).posts)
}

describe('the list of posts without a thread', () => {
  it('names a post with the most replies that a source shows', () => {
    expect(unlinked([2, 5])).toEqual(['lost-descriptors: 5'])
  })

  it('leaves out posts without replies and posts whose thread is known', () => {
    expect(unlinked([0])).toEqual([])
    expect(unlinked([5], 'https://developer.apple.com/forums/thread/1')).toEqual([])
  })
})
