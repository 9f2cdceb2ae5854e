import { describe, expect, it } from 'vitest'
import { rangeWords, releases } from '../../../../../lib/site/view-models/pages/environment'

describe('a range of versions', () => {
  it.each([
    [{ name: 'iOS', from: '26.4', to: '26.5' }, 'iOS 26.4 to 26.5'],
    [{ name: 'iOS', from: '26', to: '26' }, 'iOS 26'],
    [{ name: 'macOS', from: '15' }, 'macOS 15 and later'],
    [{ name: 'tvOS', to: '18' }, 'tvOS up to 18'],
    [{ name: 'watchOS' }, 'watchOS'],
  ] as const)('reads as people write it: %j', (range, words) => {
    expect(rangeWords(range)).toBe(words)
  })

  it('covers the releases that exist between its ends, not the numbers Apple skipped', () => {
    expect(releases({ name: 'iOS', from: '17.2', to: '26.1' })).toEqual([
      'iOS 17',
      'iOS 18',
      'iOS 26',
    ])
  })

  it('reaches to the newest release while its end is not known', () => {
    expect(releases({ name: 'macOS', from: '15.3' })).toEqual(['macOS 15', 'macOS 26'])
  })

  it('covers no release by name where no version is known', () => {
    expect(releases({ name: 'iOS' })).toEqual([])
  })
})
