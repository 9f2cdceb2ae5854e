import { describe, expect, test } from 'vitest'
import {
  reviewedForNothing,
  REVIEWED_MARKDOWN,
  shapePost,
} from '../../../../lib/ingest/structure/reviewed'

const TEXT = 'Two steps: Open the app Close it Thanks.'

describe('the structure of a post', () => {
  test('comes from the rules if there is no reviewed file', () => {
    expect(shapePost('a-post', 'Just a line.', undefined)).toEqual({
      markdown: 'Just a line.\n',
      shape: 'rules',
    })
  })

  test('comes from the reviewed file if it has the same characters', () => {
    const reviewed = 'Two steps:\n\n1. Open the app\n2. Close it\n\nThanks.\n'
    expect(shapePost('a-post', TEXT, reviewed)).toEqual({ markdown: reviewed, shape: 'reviewed' })
  })

  test('is a fault with its place if the file no longer matches the source', () => {
    const reviewed = 'Two steps:\n\n1. Open the app\n2. Quit it\n\nThanks.\n'
    expect(shapePost('a-post', TEXT, reviewed)).toEqual({
      fault: expect.objectContaining({
        file: `${REVIEWED_MARKDOWN}/a-post.md`,
        line: 4,
        expected: 'Close it Thanks.',
        found: 'Quit itThanks.',
      }) as unknown,
    })
  })

  test('is a fault if the reviewed file adds markup', () => {
    const shaped = shapePost('a-post', 'a <b>c</b>', 'a <b>c</b>')
    expect(shaped).toHaveProperty('fault')
  })

  test('is a fault if a reviewed file belongs to no post', () => {
    const faults = reviewedForNothing(['a-post', 'gone'], new Set(['a-post']))
    expect(faults.map(({ file }) => file)).toEqual([`${REVIEWED_MARKDOWN}/gone.md`])
  })
})
