import { groupByKeys } from '../../util/group-by-keys'
import type { AnswerModel } from '../../model/search/answer-model'
import { FEATURES, likelihoodOf } from '../../search/query/answerability'
import { seededRandom } from './random'
import { type Example, fit } from './logistic'
import type { Observation } from './collect'

/**
 * Weight of an observation in training. Queries near the field are few and real; queries whose pages were left out
 * are many and artificial.
 */
const WEIGHT: Readonly<Record<Observation['kind'], number>> = {
  answerable: 1,
  far: 1,
  near: 3,
  error: 2,
  pasted: 2,
  'left-out': 0.5,
}

const FOLDS = 10
const REPEATS = 5

/** An observation with the likelihood from a model that was trained without its group. */
export interface Predicted extends Observation {
  readonly likelihood: number
}

/** Selects the observations that the model applies to. Rules answer the others, whose first hit the query names. */
export function learnable(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ isNamed }) => !isNamed)
}

/** Trains a model on the observations, without thresholds. `without` is the index of a feature to ignore. */
export function train(
  observations: readonly Observation[],
  without?: number,
): Pick<AnswerModel, 'bias' | 'weights'> {
  return fit(observations.map((one) => exampleOf(one, without)))
}

/**
 * Predicts likelihoods by cross-validation. The model that predicts the observations of a group (one problem,
 * including those with its pages left out) is trained on none of them.
 *
 * @param without index of a feature to ignore
 */
export function crossValidate(
  observations: readonly Observation[],
  without?: number,
  repeats = REPEATS,
): Predicted[] {
  const random = seededRandom(7)
  const groups = [...new Set(observations.map(({ group }) => group))].sort()
  const sums = observations.map(() => 0)
  for (let repeat = 0; repeat < repeats; repeat++) {
    const folds = new Map(groups.map((group) => [group, Math.floor(random() * FOLDS)]))
    for (let fold = 0; fold < FOLDS; fold++) {
      const seen = observations.filter(({ group }) => folds.get(group) !== fold)
      const model = { ...train(seen, without), sure: 0, closest: 0 }
      observations.forEach((one, n) => {
        if (folds.get(one.group) !== fold) return
        const likelihood = likelihoodOf(exampleOf(one, without).features, model)
        sums[n] = (sums[n] as number) + likelihood / repeats
      })
    }
  }
  return observations.map((one, n) => ({ ...one, likelihood: sums[n] as number }))
}

function exampleOf({ kind, features, isRight }: Observation, without?: number): Example {
  return {
    features: features.map((value, n) => (n === without ? 0 : value)),
    isRight,
    weight: WEIGHT[kind],
  }
}

/**
 * Share of pairs of a right and a wrong first hit in which the right one is more likely (AUC); ties count half.
 *
 * @internal
 */
export function separation(right: readonly number[], wrong: readonly number[]): number {
  const all = [
    ...right.map((likelihood) => ({ likelihood, isRight: true })),
    ...wrong.map((likelihood) => ({ likelihood, isRight: false })),
  ].sort((a, b) => a.likelihood - b.likelihood)
  let below = 0
  let won = 0
  for (let from = 0; from < all.length;) {
    let to = from
    while (to < all.length && all[to]?.likelihood === all[from]?.likelihood) to++
    const tied = all.slice(from, to).filter(({ isRight }) => !isRight).length
    won += (to - from - tied) * (below + tied / 2)
    below += tied
    from = to
  }
  return won / (right.length * wrong.length || 1)
}

/** A value with its 95 % bootstrap interval. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Computes a bootstrap interval of `measure` by resampling whole groups. */
export function interval<T extends { readonly group: string }>(
  items: readonly T[],
  measure: (items: readonly T[]) => number,
  resamplings = 300,
): Interval {
  const random = seededRandom(11)
  const groups = [...groupByKeys(items, ({ group }) => [group]).values()]
  const values = Array.from({ length: resamplings }, () =>
    measure(groups.flatMap(() => groups[Math.floor(random() * groups.length)] as readonly T[])),
  ).sort((a, b) => a - b)
  return {
    value: measure(items),
    low: values[Math.floor(resamplings * 0.025)] as number,
    high: values[Math.floor(resamplings * 0.975)] as number,
  }
}

/** Measures the loss of AUC without each feature, for right first hits and wrong ones inside the field. */
export function ablation(observations: readonly Observation[]): { name: string; loss: Interval }[] {
  const repeats = 2
  const all = crossValidate(observations, undefined, repeats)
  return FEATURES.map((name, feature) => {
    const without = crossValidate(observations, feature, repeats)
    const both = all.map((one, n) => ({ ...one, other: without[n]?.likelihood as number }))
    const loss = interval(both, (some) => {
      const right = some.filter(({ kind, isRight }) => kind === 'answerable' && isRight)
      const wrong = some.filter(({ kind, isRight }) => !isRight && kind !== 'far')
      const gap = (of: (one: (typeof both)[number]) => number): number =>
        separation(right.map(of), wrong.map(of))
      return gap(({ likelihood }) => likelihood) - gap(({ other }) => other)
    })
    return { name, loss }
  })
}
