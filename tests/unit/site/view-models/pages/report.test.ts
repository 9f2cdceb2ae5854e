import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportAddress } from '../../../../../lib/site/view-models/pages/report'

const page = { title: 'A & B?', path: '/s/1/', version: '0123456789ab' }

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('the report address', () => {
  it('is empty if none is configured', () => {
    expect(reportAddress(null, page)).toBeNull()
  })

  it('opens a prefilled issue with an escaped title', () => {
    const address = reportAddress('https://example.org/issues/new', page)
    expect(new URL(address ?? '').searchParams.get('title')).toBe('Problem with /s/1/: A & B?')
  })

  it('opens a prefilled email', () => {
    const address = reportAddress('mailto:help@example.org', page)
    expect(address).toMatch(/^mailto:help@example\.org\?subject=Problem%20with/)
  })

  it('names the page and the content that it shows', () => {
    const address = reportAddress('https://example.org/issues/new?labels=site', page)
    expect(new URL(address ?? '').searchParams.get('body')).toMatch(
      /^Page: \/s\/1\/\nContent version: 0123456789ab\n/,
    )
  })

  it('contains the absolute address of the page if the site knows its address', async () => {
    vi.stubEnv('REACHABLE_ADDRESS', 'https://kb.example/path')
    vi.resetModules()
    const { reportAddress: published } =
      await import('../../../../../lib/site/view-models/pages/report')
    const address = published('mailto:help@example.org', page) ?? ''
    expect(decodeURIComponent(address)).toContain('Page: https://kb.example/path/s/1/\r\n')
  })
})
