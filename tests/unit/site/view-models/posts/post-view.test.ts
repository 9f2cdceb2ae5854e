import { describe, expect, it } from 'vitest'
import { postSummary } from '../../../../../lib/site/view-models/posts/post-view'

describe('the summary of a post', () => {
  const title = 'The daemon leaks descriptors → `EMFILE`'

  it('starts after a title that the text repeats', () => {
    const body = 'The daemon leaks descriptors → `EMFILE`\n\nAfter that no socket opens.\n'
    expect(postSummary({ title, body })).toBe('After that no socket opens.')
    expect(postSummary({ title, body: `## ${body}` })).toBe('After that no socket opens.')
    expect(postSummary({ title, body: body.replace('EMFILE`', 'EMFILE`:') })).toBe(
      'After that no socket opens.',
    )
  })

  it('keeps a sentence that only starts like the title', () => {
    const body = 'The daemon leaks descriptors → `EMFILE` and no socket opens.\n\nMore.\n'
    expect(postSummary({ title, body })).toBe(
      'The daemon leaks descriptors → EMFILE and no socket opens. More.',
    )
  })

  it('leaves out headings, which would read as part of the next sentence', () => {
    const body = '## Summary\n\nIt leaks.\n\n## Steps\n\nConnect often.\n'
    expect(postSummary({ title, body })).toBe('It leaks. Connect often.')
    expect(postSummary({ title, body: '# Help!\n' })).toBe('Help!')
  })

  it('is the title if there is no other text', () => {
    expect(postSummary({ title: 'No Wi-Fi?', body: 'No Wi-Fi?\n' })).toBe('No Wi-Fi?')
  })

  it('ends with a complete word and an ellipsis', () => {
    expect(postSummary({ title, body: 'one two three four\n' }, 12)).toBe('one two …')
  })
})
