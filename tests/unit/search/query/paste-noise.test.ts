import { describe, expect, it } from 'vitest'
import { withoutPasteNoise } from '../../../../lib/search/query/paste-noise'

/** Returns the rest of a line with collapsed white space. */
function left(line: string): string {
  return withoutPasteNoise(line, true).replace(/\s+/g, ' ').trim()
}

describe('text that changes with every run', () => {
  it.each([
    ['Nov 20 10:15:01 mac foo[10]: hello', 'mac foo : hello'],
    ['2026-11-20 10:15:01.123+0100 foo[10:1f3] bar', 'foo bar'],
    [
      '2026-11-20 10:15:01.123456+0100 0x1c02 Default 0x0 88 0 rapportd: (CoreUtils) [com.apple.rapport:CLinkD] failed',
      'rapportd: failed',
    ],
    ['default 10:15:01.123456+0100 wifid failed', 'wifid failed'],
    ['[C8.1.1:2] event: path', 'event: path'],
    ['Connection 1: received failure', 'Connection : received failure'],
    ['Task <1A2B>.<1> finished with error [-1001]', 'Task <1A2B>. finished with error [-1001]'],
    ['_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=50', '= , =50'],
  ])('is left out: %s', (line, rest) => {
    expect(left(line)).toBe(rest)
  })

  it.each([
    'errno 24',
    'iOS 26.4.2',
    'error 53: [61: Connection refused]',
    'C8.1.1',
    'en0[802.11]',
  ])('does not include what people search for: %s', (query) => {
    expect(withoutPasteNoise(query, true)).toBe(query)
  })

  it('is kept in words that somebody typed', () => {
    const words = 'wifid[88] fails every day at 10:15:01'
    expect(withoutPasteNoise(words, false)).toBe(words)
  })

  it('includes the keys of user info, typed or pasted', () => {
    for (const printed of [true, false])
      expect(
        withoutPasteNoise(
          'UserInfo={NSErrorFailingURLKey=x, NSLocalizedDescription=y}',
          printed,
        ).replace(/ +/g, ' '),
      ).toBe(' ={ =x, =y}')
  })

  it('is removed without moving other words', () => {
    const line = '10:15:01 wifid[88]: scan failed'
    expect(withoutPasteNoise(line, true).indexOf('scan')).toBe(line.indexOf('scan'))
  })
})
