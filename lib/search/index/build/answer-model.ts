import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { FEATURES } from '../../query/answerability'
import type { AnswerModel } from '../answer-model'

/** Output file of `npm run train:answer`, relative to the root. */
export const ANSWER_MODEL = 'content/search/answer-model.json'

const PATH = fileURLToPath(new URL(`../../../../${ANSWER_MODEL}`, import.meta.url))

const share = z.number().min(0).max(1)
const File = z.object({
  note: z.string(),
  features: z.array(z.string()),
  model: z.object({
    bias: z.number(),
    weights: z.array(z.number()),
    sure: share,
    closest: share,
  }),
})

/** A model whose answers are never sure, for training and before the first training. */
export const UNTRAINED: AnswerModel = {
  bias: 0,
  weights: FEATURES.map(() => 0),
  sure: 1,
  closest: 0,
}

/**
 * The trained model of `content/search/answer-model.json`.
 *
 * @throws Error when it was trained for features other than those in the code
 */
export function loadAnswerModel(): AnswerModel {
  let text: string
  try {
    text = readFileSync(PATH, 'utf8')
  } catch {
    return UNTRAINED
  }
  const { features, model } = File.parse(JSON.parse(text))
  if (features.join() !== FEATURES.join())
    throw new Error(`${ANSWER_MODEL} was trained for other features: run npm run train:answer`)
  return model
}
