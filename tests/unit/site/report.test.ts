import { describe, expect, it } from 'vitest'
import { reportAddress } from '../../../lib/site/report'

describe('the address for reports', () => {
  it('is nothing while none is configured', () => {
    expect(reportAddress(null, 'Title', '/s/1/')).toBeNull()
  })

  it('opens a prefilled issue, the title safe in an address', () => {
    const address = reportAddress('https://example.org/issues/new', 'A & B?', '/s/1/')
    expect(new URL(address ?? '').searchParams.get('title')).toBe('Problem with /s/1/: A & B?')
  })

  it('opens a prefilled mail', () => {
    const address = reportAddress('mailto:help@example.org', 'A', '/r/2/')
    expect(address).toMatch(/^mailto:help@example\.org\?subject=Problem%20with/)
  })
})
