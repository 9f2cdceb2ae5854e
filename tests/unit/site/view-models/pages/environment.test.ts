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

  it('includes the releases between its ends but not the numbers that Apple skipped', () => {
    expect(releases({ name: 'iOS', from: '17.2', to: '26.1' })).toEqual([
      'iOS 17',
      'iOS 18',
      'iOS 26',
    ])
  })

  it('extends to the latest release if its end is unknown', () => {
    expect(releases({ name: 'macOS', from: '15.3' })).toEqual(['macOS 15', 'macOS 26'])
  })

  it('includes no release if no version is known', () => {
    expect(releases({ name: 'iOS' })).toEqual([])
  })
})
