import { describe, expect, it } from 'vitest'
import type { IndexedPage } from '../../../../lib/search/index/indexed-page'
import {
  demoteOthers,
  isDeciding,
  isForOthers,
  namedPlatforms,
} from '../../../../lib/search/query/platforms'
import { Scores } from '../../../../lib/search/query/scores'

const page = (...platforms: string[]): IndexedPage =>
  ({ facet: () => platforms }) as unknown as IndexedPage

describe('the platforms that a query names', () => {
  it.each([
    ['captive portal on my iPhone', ['iOS']],
    ['ipad hotspot iOS26', ['iOS', 'iPadOS']],
    ['MacBook loses Wi-Fi', ['macOS', 'Mac Catalyst']],
    ['Apple Watch without the phone', ['watchOS']],
    ['an Apple TV and a Vision Pro', ['tvOS', 'visionOS']],
    ['machine address of the macro', []],
    ['I watch the log', []],
  ])('%s', (query, platforms) => {
    expect([...namedPlatforms(query)].sort()).toEqual([...platforms].sort())
  })
})

describe('a page for other platforms', () => {
  it('names platforms but none of those in the query', () => {
    const iPhone = namedPlatforms('on my iPhone')
    expect(isForOthers(page('macOS 15.6 (24G84)'), iPhone)).toBe(true)
    expect(isForOthers(page('macOS', 'iOS'), iPhone)).toBe(false)
    expect(isForOthers(page(), iPhone)).toBe(false)
    expect(isForOthers(page('macOS'), namedPlatforms('no platform'))).toBe(false)
  })

  it('ranks below every page that may be right, however well it matches', () => {
    const scores = new Scores(3)
    ;[10, 1, 3].forEach((score, n) => scores.set(n, score))
    demoteOthers('on my iPhone', [page('macOS'), page('iOS'), page('macOS')], scores)
    expect(scores.of(1)).toBe(1)
    expect(Math.max(scores.of(0), scores.of(2))).toBeLessThan(1)
  })
})

it.each(['simulator', 'Android', 'Windows', 'tvOS'])('%s decides what a query is about', (word) => {
  expect(isDeciding(word)).toBe(true)
})
