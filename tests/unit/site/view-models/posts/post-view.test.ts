import { describe, expect, it } from 'vitest'
import { postSummary } from '../../../../../lib/site/view-models/posts/post-view'

describe('the first words of a post', () => {
  const title = 'The daemon leaks descriptors → `EMFILE`'

  it('start after a title that the text repeats', () => {
    const body = 'The daemon leaks descriptors → `EMFILE`\n\nAfter that no socket opens.\n'
    expect(postSummary({ title, body })).toBe('After that no socket opens.')
    expect(postSummary({ title, body: `## ${body}` })).toBe('After that no socket opens.')
    expect(postSummary({ title, body: body.replace('EMFILE`', 'EMFILE`:') })).toBe(
      'After that no socket opens.',
    )
  })

  it('keep a sentence that only begins as the title does', () => {
    const body = 'The daemon leaks descriptors → `EMFILE` and no socket opens.\n\nMore.\n'
    expect(postSummary({ title, body })).toBe(
      'The daemon leaks descriptors → EMFILE and no socket opens. More.',
    )
  })

  it('leave out headings, which read as part of the sentence below them', () => {
    const body = '## Summary\n\nIt leaks.\n\n## Steps\n\nConnect often.\n'
    expect(postSummary({ title, body })).toBe('It leaks. Connect often.')
    expect(postSummary({ title, body: '# Help!\n' })).toBe('Help!')
  })

  it('are the title where there is no other text', () => {
    expect(postSummary({ title: 'No Wi-Fi?', body: 'No Wi-Fi?\n' })).toBe('No Wi-Fi?')
  })

  it('end with a whole word and dots', () => {
    expect(postSummary({ title, body: 'one two three four\n' }, 12)).toBe('one two …')
  })
})
