import { describe, expect, it } from 'vitest'
import { withKind, withListedPost, withReviewedKind } from '../../../lib/placement/decide'

const page = (posts: string): string =>
  `---\ntitle: "X"\n# a note\n${posts}remediations:\n  - r\n---\n\n## What it is\n\nposts: no\n`

describe('placing a post', () => {
  it.each([
    ['a list', 'posts: # who\n  - a # old\n', 'posts: # who\n  - a # old\n  - b\n'],
    ['a list in brackets', 'posts: [a]\n', 'posts:\n  - a\n  - b\n'],
    ['an empty list', 'posts: []\n', 'posts:\n  - b\n'],
    ['no list', '', 'posts:\n  - b\n'],
  ])('adds it to a page with %s and changes nothing else', (_, before, after) => {
    expect(withListedPost(page(before), 'b')).toBe(page(after))
  })

  it('appends its kind to the reviewed posts, and changes that of one that is there', () => {
    const text = '# note\nposts:\n  - slug: a\n    kind: question # sure\n    title: "T"\n'
    expect(withReviewedKind(text, 'b', 'guidance')).toBe(`${text}  - slug: b\n    kind: guidance\n`)
    expect(withReviewedKind(text, 'a', 'symptom')).toBe(text.replace('question', 'symptom'))
    expect(withReviewedKind('# note\nposts: []\n', 'b', 'symptom')).toBe(
      '# note\nposts:\n  - slug: b\n    kind: symptom\n',
    )
    expect(withReviewedKind('', 'b', 'symptom')).toBe('posts:\n  - slug: b\n    kind: symptom\n')
  })

  it('writes the kind into the post as the next ingest does', () => {
    expect(
      withKind('---\nid: p1\nkind: symptom\nkindGuessed: true\ntags: []\n---\n', 'guidance'),
    ).toBe('---\nid: p1\nkind: guidance\ntags: []\n---\n')
  })
})
