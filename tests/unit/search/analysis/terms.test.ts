import { describe, expect, it } from 'vitest'
import { terms, termsOf } from '../../../../lib/search/analysis/terms'
import { words } from '../../../../lib/search/analysis/words'

describe('the analyzer', () => {
  it('indexes an identifier whole and in its parts, whatever its case', () => {
    expect(termsOf('NEFilterDataProvider')).toEqual([
      'nefilterdataprovid',
      'filter',
      'data',
      'provid',
    ])
    expect(termsOf('nefilterdataprovider')).toEqual(['nefilterdataprovid'])
  })

  it('reads selectors and dotted calls as their words', () => {
    expect(terms('URLSession.shared.data(for:)')).toEqual([
      'urlsess',
      'url',
      'session',
      'share',
      'data',
    ])
    expect(terms('-[NWFoo setBar:extraValidation:]')).toEqual(
      expect.arrayContaining(['setbar', 'extravalid', 'extra', 'valid']),
    )
  })

  it('splits an identifier with underscores into its parts', () => {
    expect(termsOf('necp_socket_find_policy_match')).toEqual([
      'necp',
      'socket',
      'find',
      'polici',
      'match',
    ])
  })

  it.each(['Wi-Fi', 'Wi‑Fi', 'wifi', 'WiFi'])('reads %s as wifi', (spelling) => {
    expect(terms(spelling)).toContain('wifi')
  })

  it('keeps the sign of an error code and takes no leading minus for an operator', () => {
    expect(terms('Code=-1200 (-1001) --verbose')).toEqual(['code', '-1200', '-1001', 'verbos'])
  })

  it('reads no sign inside a word or between numbers', () => {
    expect(terms('thread-1200 3-4')).not.toContain('-1200')
    expect(terms('3-4')).not.toContain('-4')
  })

  it('maps the 32-bit forms of a code to the code', () => {
    expect(termsOf('0xFFFFFB50')).toEqual(['-1200'])
    expect(termsOf('4294966096')).toEqual(['-1200'])
  })

  it('finds a version by its beginning, also when it is joined to the name of its system', () => {
    expect(termsOf('26.4.2')).toEqual(['26.4.2', '26.4', '26'])
    expect(termsOf('iOS26')).toEqual(['io', '26'].map((t) => (t === 'io' ? 'ios' : t)))
  })

  it('leaves out what changes from run to run', () => {
    expect(terms('13:48:29.082331 0x00000001b0cf8580 8B651788 0042 [C77]')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^0x|^8b65|^00/)]),
    )
  })

  it('folds curly quotes, dashes and accents', () => {
    expect(terms('iPhone’s “naïve” café')).toEqual(['iphon', 'phone', 'naiv', 'cafe'])
  })

  it('returns each word with its place', () => {
    const text = 'Wi‑Fi’s “nw_connection” failed'
    for (const { text: word, start, end } of words(text))
      expect(text.slice(start, end).length).toBe(word.length)
  })
})
