import { describe, expect, it } from 'vitest'
import { interval, thirdPartyLogs } from '../../lib/dev/bench/logs/third-party'
import { buildMatchData } from '../../lib/logs/build/build-match-data'
import { matchText } from '../../lib/logs/match/matcher'
import { frozenKnowledge } from '../frozen-corpus'

const data = buildMatchData(frozenKnowledge())
const { unrelated, known } = thirdPartyLogs()
const pages = (lines: readonly string[]): string[] =>
  matchText(data, lines.join('\n')).map(({ url }) => url)

/** The set is only measured: never change a signature, a healthy line or a weight because of one of its logs. */
describe('logs of other people', () => {
  it('name no page wrongly on more than one of a hundred', () => {
    const wrong = unrelated.filter(({ lines }) => pages(lines).length > 0)
    const [, upper] = interval(wrong.length, unrelated.length)
    expect(upper, wrong.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(0.01)
  })

  it('with a known symptom have its page first', () => {
    const missed = known.filter(({ lines, page }) => pages(lines)[0] !== page)
    expect(
      1 - missed.length / known.length,
      missed.map(({ name }) => name).join(', '),
    ).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the interval of a share', () => {
  it('contains the share and is never empty', () => {
    expect(interval(0, 300)[0]).toBe(0)
    expect(interval(0, 300)[1]).toBeCloseTo(0.0122, 4)
    const [low, high] = interval(57, 58)
    expect(low).toBeCloseTo(0.9076, 3)
    expect(high).toBeLessThan(1)
  })
})
