import { expect, it } from 'vitest'
import { checkGenerated } from '../../../../lib/ingest/reports/generated-check'

it('a post that was edited, removed or added by hand is a fault that names the file', () => {
  const wanted = new Map([
    ['edited.md', 'as ingest writes it'],
    ['kept.md', 'the same'],
    ['removed.md', 'gone'],
  ])
  const found = new Map([
    ['added.md', 'by hand'],
    ['edited.md', 'by hand'],
    ['kept.md', 'the same'],
  ])
  expect(checkGenerated(wanted, found).map(({ file, found: what }) => `${file}: ${what}`)).toEqual([
    'content/posts/added.md: different text',
    'content/posts/edited.md: different text',
    'content/posts/removed.md: no file',
  ])
  expect(checkGenerated(wanted, wanted)).toEqual([])
})
