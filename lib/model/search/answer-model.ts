import { z } from 'zod'

const share = z.number().min(0).max(1)

/** Bias and weights of the features of an answer, and the minimum likelihoods of a sure and a closest answer. */
const AnswerModel = z.strictObject({
  bias: z.number(),
  weights: z.array(z.number()).readonly(),
  sure: share,
  closest: share,
})
export type AnswerModel = Readonly<z.infer<typeof AnswerModel>>

/** `content/search/answer-model.json`, which `npm run train:answer` writes. */
export const TrainedModel = z.strictObject({
  note: z.string(),
  /** Names of the features that it was trained for, in the order of the weights. */
  features: z.array(z.string()),
  model: AnswerModel,
})
export type TrainedModel = z.infer<typeof TrainedModel>
