import { describe, expect, it } from 'vitest'
import { leaveOutEach } from '../../../lib/placement/left-out'
import { SymptomIndex } from '../../../lib/placement/nearest'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
const post = knowledge.posts.find(({ slug }) => slug === 'nehotspothelper-api')

describe('the symptoms nearest to a post', () => {
  it('begin with the one whose signature the post matches, and name it as the reason', () => {
    if (!post) throw new Error('the corpus has no such post')
    const line = 'Hotspot login cannot open the page because the network connection was lost'
    const fresh = { ...post, slug: 'fresh', title: 'Help', body: `It says: ${line}\n`, facts: [] }
    const [first] = new SymptomIndex(knowledge).nearest(fresh)
    expect(first?.symptom.slug).toBe('captive-portal-not-opening-ios26')
    expect(first?.reasons.signatures).toEqual([line])
  })

  it('are named with words as the post writes them', () => {
    if (!post) throw new Error('the corpus has no such post')
    const fresh = {
      ...post,
      slug: 'fresh',
      title: 'Bonjour browsing fails',
      body: 'x\n',
      facts: [],
    }
    const [first] = new SymptomIndex(knowledge).nearest(fresh)
    expect(first?.reasons.words.every((word) => `${fresh.title} x`.includes(word))).toBe(true)
    expect(first?.reasons.words).toContain('Bonjour')
  })

  it('are none for a post that shares nothing with any page', () => {
    if (!post) throw new Error('the corpus has no such post')
    const fresh = { ...post, slug: 'fresh', title: 'Zzyzx', body: 'Qwrtp\n', facts: [] }
    expect(new SymptomIndex(knowledge).nearest(fresh)).toEqual([])
  })

  it('contain the right one for at least nine of ten placed posts, each left out', () => {
    const { posts, amongThree } = leaveOutEach(knowledge, { signatures: true })
    expect(posts).toBeGreaterThan(80)
    expect(amongThree).toBeGreaterThanOrEqual(0.9)
  })

  it('contain it for nine of ten even if no signature was written for the post', () => {
    expect(leaveOutEach(knowledge, { signatures: false }).amongThree).toBeGreaterThanOrEqual(0.9)
  })
})
