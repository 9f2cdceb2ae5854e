import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { FEATURES } from '../../query/answerability'
import type { AnswerModel } from '../answer-model'

/** Where `npm run train:answer` writes the model, below the root. */
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

/** Answers nothing surely: for training, and while there is no model yet. */
export const UNTRAINED: AnswerModel = {
  bias: 0,
  weights: FEATURES.map(() => 0),
  sure: 1,
  closest: 0,
}

/**
 * The trained model of `content/search/answer-model.json`.
 *
 * @throws Error when it was trained for other features than the code computes
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
    throw new Error(`${ANSWER_MODEL} is of other features: npm run train:answer`)
  return model
}
