import { describe, expect, test } from 'vitest'
import {
  reviewedForNothing,
  REVIEWED_MARKDOWN,
  shapePost,
} from '../../../../lib/ingest/structure/reviewed'

const TEXT = 'Two steps: Open the app Close it Thanks.'

describe('a post’s shape', () => {
  test('comes from the rules where no file was reviewed', () => {
    expect(shapePost('a-post', 'Just a line.', undefined)).toEqual({
      markdown: 'Just a line.\n',
      shape: 'rules',
    })
  })

  test('comes from the reviewed file where it shows the same characters', () => {
    const reviewed = 'Two steps:\n\n1. Open the app\n2. Close it\n\nThanks.\n'
    expect(shapePost('a-post', TEXT, reviewed)).toEqual({ markdown: reviewed, shape: 'reviewed' })
  })

  test('is a fault that says where when the file no longer fits the source', () => {
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

  test('is a fault where the reviewed file adds markup', () => {
    const shaped = shapePost('a-post', 'a <b>c</b>', 'a <b>c</b>')
    expect(shaped).toHaveProperty('fault')
  })

  test('cannot come from a file that belongs to no post', () => {
    const faults = reviewedForNothing(['a-post', 'gone'], new Set(['a-post']))
    expect(faults.map(({ file }) => file)).toEqual([`${REVIEWED_MARKDOWN}/gone.md`])
  })
})
