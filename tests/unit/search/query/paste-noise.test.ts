import { describe, expect, it } from 'vitest'
import { withoutPasteNoise } from '../../../../lib/search/query/paste-noise'

/** What is left of a line, its blanks folded. */
function left(line: string): string {
  return withoutPasteNoise(line).replace(/\s+/g, ' ').trim()
}

describe('what differs from run to run', () => {
  it.each([
    ['Nov 20 10:15:01 mac foo[10]: hello', 'mac foo : hello'],
    ['2026-11-20 10:15:01.123+0100 foo[10:1f3] bar', 'foo bar'],
    ['[C8.1.1:2] event: path', '] event: path'],
    ['Connection 1: received failure', 'Connection : received failure'],
    ['Task <1A2B>.<1> finished with error [-1001]', 'Task <1A2B>. finished with error [-1001]'],
    [
      '_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=50',
      '_kCFStreamErrorDomainKey= , _kCFStreamErrorCodeKey=50',
    ],
  ])('is left out: %s', (line, rest) => {
    expect(left(line)).toBe(rest)
  })

  it.each([
    'errno 24',
    'iOS 26.4.2',
    'error 53: [61: Connection refused]',
    'C8.1.1',
    'en0[802.11]',
  ])('is nothing that people search for: %s', (query) => {
    expect(withoutPasteNoise(query)).toBe(query)
  })

  it('leaves every other word in its place', () => {
    const line = '10:15:01 wifid[88]: scan failed'
    expect(withoutPasteNoise(line).indexOf('scan')).toBe(line.indexOf('scan'))
  })
})
