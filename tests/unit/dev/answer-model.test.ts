import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../lib/dev/answer-model/collect'
import { crossValidate, interval, separation } from '../../../lib/dev/answer-model/evaluate'
import { fit } from '../../../lib/dev/answer-model/logistic'
import { seededRandom } from '../../../lib/dev/answer-model/random'
import { chooseThresholds } from '../../../lib/dev/answer-model/thresholds'
import { likelihoodOf } from '../../../lib/search/query/answerability'

const random = seededRandom(3)

/** Observations of which the first feature says whether they are right, nearly always. */
const observations = Array.from({ length: 400 }, (_, n): Observation => {
  const isRight = n % 2 === 0
  return {
    ...{ id: String(n), group: String(n % 80), q: '', first: '/', isNamed: false, answer: 'none' },
    kind: isRight ? 'answerable' : 'near',
    isRight,
    features: [Number(isRight) + random() * 1.2, random()],
  }
})

describe('logistic regression', () => {
  it('finds the likelihoods that examples were drawn with', () => {
    const examples = Array.from({ length: 4000 }, () => {
      const features = [random() * 4 - 2, random()]
      const likelihood = 1 / (1 + Math.exp(-(0.5 + 2 * (features[0] as number))))
      return { features, isRight: random() < likelihood, weight: 1 }
    })
    const { bias, weights } = fit(examples, 0.01)
    expect(bias).toBeCloseTo(0.5, 0)
    expect(weights[0]).toBeCloseTo(2, 0)
    expect(Math.abs(weights[1] as number)).toBeLessThan(0.4)
  })

  it('stays finite where a feature never differs', () => {
    const { bias, weights } = fit(
      [0, 1, 2, 3].map((n) => ({ features: [n, 1], isRight: n > 1, weight: 1 })),
    )
    for (const value of [bias, ...weights]) expect(Number.isFinite(value)).toBe(true)
  })
})

describe('cross-validation', () => {
  const predicted = crossValidate(observations, undefined, 1)

  it('tells right from wrong by what tells them apart, and not without it', () => {
    const apart = (some: typeof predicted): number =>
      separation(
        some.filter(({ isRight }) => isRight).map(({ likelihood }) => likelihood),
        some.filter(({ isRight }) => !isRight).map(({ likelihood }) => likelihood),
      )
    expect(apart(predicted)).toBeGreaterThan(0.9)
    expect(apart(crossValidate(observations, 0, 1))).toBeLessThan(0.65)
  })

  it('gives the same likelihoods every time', () => {
    expect(crossValidate(observations, undefined, 1)).toEqual(predicted)
  })

  it('leads to thresholds of which the one for sure is the higher', () => {
    const { sure, closest } = chooseThresholds(predicted)
    expect(sure).toBeGreaterThan(closest)
    expect(sure).toBeLessThan(1)
  })
})

it('separation is the share of pairs in the right order', () => {
  expect(separation([0.9, 0.8], [0.1, 0.2])).toBe(1)
  expect(separation([0.1], [0.9])).toBe(0)
  expect(separation([0.5, 0.5], [0.5])).toBe(0.5)
})

it('an interval holds the value and grows with fewer groups', () => {
  const share = (some: readonly Observation[]): number =>
    some.filter(({ isRight }) => isRight).length / some.length
  const { value, low, high } = interval(observations, share)
  expect(low).toBeLessThanOrEqual(value)
  expect(high).toBeGreaterThanOrEqual(value)
})

it('a likelihood is the logistic of the weighted features', () => {
  const model = { bias: -1, weights: [2, 0], sure: 0.5, closest: 0.1 }
  expect(likelihoodOf([0.5, 9], model)).toBeCloseTo(0.5)
})
