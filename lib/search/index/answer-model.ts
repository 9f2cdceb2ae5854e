/** Bias and weights of the features of an answer, and the likelihoods from which it is sure, or close at all. */
export interface AnswerModel {
  readonly bias: number
  readonly weights: readonly number[]
  readonly sure: number
  readonly closest: number
}
