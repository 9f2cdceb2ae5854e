import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../../../lib/ingest/posts/merging/word-diff'
import type { Passage } from '../../../../../lib/model/post'

/** The words in the pieces of these kinds, in order. */
const words = (passages: readonly Passage[], ...kinds: string[]): string[] =>
  passages
    .flat()
    .flatMap((piece) =>
      Object.entries(piece).flatMap(([kind, text]) => (kinds.includes(kind) ? [String(text)] : [])),
    )
    .flatMap((text) => text.match(/\w+/g) ?? [])

/** Length of the longest common subsequence, computed by its definition. */
function common(a: readonly string[], b: readonly string[]): number {
  const [head, ...rest] = a
  if (head === undefined || b.length === 0) return 0
  const at = b.indexOf(head)
  return Math.max(common(rest, b), at < 0 ? 0 : 1 + common(rest, b.slice(at + 1)))
}

describe('the difference between two texts', () => {
  it('is empty if only white space differs', () => {
    expect(wordDiff('One two.\nThree', ' One  two. Three')).toEqual([])
  })

  it('shows removed and added words with their context', () => {
    expect(
      wordDiff('It fails on iOS 26.4 every time.', 'It fails on iOS 26.5 every time.'),
    ).toEqual([
      [{ same: 'It fails on iOS 26.' }, { removed: '4' }, { added: '5' }, { same: ' every time.' }],
    ])
  })

  it('shows at most eight words of context, and distant changes separately', () => {
    const far = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
    const changes = wordDiff(`old ${far} last`, `${far} new last`)
    expect(changes).toEqual([
      [{ removed: 'old' }, { same: ' word0 word1 word2 word3 word4 word5 word6 word7' }],
      [
        { same: 'word32 word33 word34 word35 word36 word37 word38 word39' },
        { added: ' new' },
        { same: ' last' },
      ],
    ])
  })

  it('shows texts with too little in common as one change', () => {
    const text = (name: string): string =>
      Array.from({ length: 3000 }, (_, n) => name + n).join(' ')
    const [passage, ...more] = wordDiff(text('a'), text('b'))
    expect(passage?.map((piece) => Object.keys(piece)[0])).toEqual(['removed', 'added'])
    expect(more).toEqual([])
  })

  it('loses no word of either text and keeps all common words', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(some, some, (old, now) => {
        const changes = wordDiff(old.join(' '), now.join(' '))
        if (old.join() === now.join()) {
          expect(changes).toEqual([])
          return
        }
        expect(words(changes, 'same', 'removed')).toEqual(old)
        expect(words(changes, 'same', 'added')).toEqual(now)
        expect(words(changes, 'same')).toHaveLength(common(old, now))
      }),
    )
  })
})
