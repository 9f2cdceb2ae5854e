import type { AnswerModel } from '../../model/search/answer-model'
import type { Predicted } from './evaluate'

/** Shares that the thresholds aim for. */
const TARGET = {
  /** Share of unanswerable queries inside the field that are not sure. */
  nearUnsure: 0.85,
  /** Largest share of answerable queries that may become unsure to reach `nearUnsure`. */
  answerableUnsure: 0.08,
  /** Share of answerable queries that may get the answer `none`. */
  answerableNone: 0.01,
}

/**
 * Chooses the minimum likelihoods of a sure and a closest answer. `sure` reaches `nearUnsure`, unless this would make
 * more answerable queries unsure than `answerableUnsure` allows.
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
