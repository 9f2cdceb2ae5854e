/** Bias and weights of the features of an answer, and the minimum likelihoods of a sure and a closest answer. */
export interface AnswerModel {
  readonly bias: number
  readonly weights: readonly number[]
  readonly sure: number
  readonly closest: number
}
