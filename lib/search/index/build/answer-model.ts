import type { AnswerModel, TrainedModel } from '../../../model/search/answer-model'
import { FEATURES } from '../../query/answerability'

/** A model whose answers are never sure, for training and before the first training. */
export const UNTRAINED: AnswerModel = {
  bias: 0,
  weights: FEATURES.map(() => 0),
  sure: 1,
  closest: 0,
}

/**
 * The model for the index.
 *
 * @param trained the trained one; null before the first training
 * @throws Error when it was trained for features other than those in the code
 */
export function answerModelOf(trained: TrainedModel | null): AnswerModel {
  if (trained === null) return UNTRAINED
  if (trained.features.join() !== FEATURES.join())
    throw new Error('the answer model was trained for other features: run npm run train:answer')
  return trained.model
}
