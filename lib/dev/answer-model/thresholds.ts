import type { AnswerModel } from '../../search/index/answer-model'
import type { Predicted } from './evaluate'

/** What the thresholds are chosen for, as shares. */
const TARGET = {
  /** Queries near the edge that nothing answers and that are not called sure. */
  nearUnsure: 0.85,
  /** Right first hits that may be called merely close for the sake of it. */
  answerableUnsure: 0.08,
  /** Queries that have an answer and may be called without one. */
  answerableNone: 0.01,
}

/**
 * The likelihoods from which an answer is sure, or close. Sure is as high as queries near the edge need, but not so
 * high that more of the answerable ones become unsure than granted.
 */
export function chooseThresholds(
  predicted: readonly Predicted[],
): Pick<AnswerModel, 'sure' | 'closest'> {
  const likelihoods = (some: readonly Predicted[]): number[] =>
    some.map(({ likelihood }) => likelihood).sort((a, b) => a - b)
  const answerable = likelihoods(predicted.filter(({ kind }) => kind === 'answerable'))
  const near = likelihoods(
    predicted.filter(({ kind, isRight }) => !isRight && (kind === 'near' || kind === 'left-out')),
  )
  const sure = Math.min(
    quantile(near, TARGET.nearUnsure),
    quantile(answerable, TARGET.answerableUnsure),
  )
  return { sure: rounded(sure), closest: rounded(quantile(answerable, TARGET.answerableNone)) }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0.5
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
