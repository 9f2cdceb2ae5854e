import { describe, expect, it } from 'vitest'
import { addressQuery, readAddress } from '../../../../lib/browser/search/address'

describe('a search in the address', () => {
  it('round-trips with its facets', () => {
    const asked = { q: 'EMFILE & “more”', facets: { platform: ['iOS'], kind: ['symptom', 'post'] } }
    expect(readAddress({ search: `?${addressQuery(asked)}`, hash: '' })).toEqual(asked)
  })

  it('may follow #', () => {
    expect(readAddress({ search: '', hash: '#q=nan0' })).toEqual({ q: 'nan0', facets: {} })
  })

  it('ignores unknown parameters', () => {
    expect(readAddress({ search: '?q=a&evil=1', hash: '' })).toEqual({ q: 'a', facets: {} })
  })
})
