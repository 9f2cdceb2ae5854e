import { describe, expect, it } from 'vitest'
import { addressQuery, readAddress } from '../../../../lib/browser/search/address'

describe('a search in the address', () => {
  it('comes back as it went in, facets too', () => {
    const asked = { q: 'EMFILE & “more”', facets: { platform: ['iOS'], kind: ['symptom', 'post'] } }
    expect(readAddress({ search: `?${addressQuery(asked)}`, hash: '' })).toEqual(asked)
  })

  it('may follow # as well', () => {
    expect(readAddress({ search: '', hash: '#q=nan0' })).toEqual({ q: 'nan0', facets: {} })
  })

  it('ignores what it does not know', () => {
    expect(readAddress({ search: '?q=a&evil=1', hash: '' })).toEqual({ q: 'a', facets: {} })
  })
})
