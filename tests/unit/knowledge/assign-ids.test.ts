import { describe, expect, it } from 'vitest'
import { assignIds } from '../../../lib/knowledge/assign-ids'

const text = `# Append only.
posts:
  - { id: p1, slug: a, seen: [x.txt:1] }
symptoms:
  - { id: s2, slug: b }
remediations: []
guides: []
`

describe('permanent ids', () => {
  it('are appended after the highest number ever given, and existing lines stay', () => {
    expect(assignIds(text, { symptoms: ['c', 'd'], remediations: ['e'] })).toBe(
      text
        .replace('slug: b }\n', 'slug: b }\n  - { id: s3, slug: c }\n  - { id: s4, slug: d }\n')
        .replace('remediations: []\n', 'remediations:\n  - { id: r1, slug: e }\n'),
    )
  })

  it('leave the file alone when nothing is missing', () => {
    expect(assignIds(text, {})).toBe(text)
  })
})
