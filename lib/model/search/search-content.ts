import { z } from 'zod'
import type { TrainedModel } from './answer-model'
import type { Languages } from './languages'
import type { VocabularyEntry } from './vocabulary'

/** `content/search/common-words.yaml`: everyday words, which say little about a page's subject. */
export const CommonWords = z.array(z.string().regex(/^[a-z]+$/, 'one lower-case word'))

/** `content/search/out-of-scope.yaml`: names of subjects that this knowledge base does not cover, by group. */
export const OutOfScope = z.array(
  z.strictObject({
    /** What the names have in common; for editors only. */
    group: z.string().min(1),
    names: z.array(z.string().min(2)).min(1),
  }),
)

/** `content/search/neighboring-topics.yaml`: topics near this knowledge base that no page covers. */
export const NeighboringTopics = z.array(
  z.strictObject({
    topic: z.string().min(1),
    /** Words and phrases that people use for it. */
    words: z.array(z.string().min(2)).min(1),
  }),
)
export type NeighboringTopic = z.infer<typeof NeighboringTopics>[number]

/** What `content/search/` has: the data of the search in addition to the pages. */
export interface SearchContent {
  readonly vocabulary: readonly VocabularyEntry[]
  readonly commonWords: readonly string[]
  /** Names of subjects that this knowledge base does not cover. */
  readonly outOfScope: readonly string[]
  readonly neighboringTopics: readonly NeighboringTopic[]
  readonly languages: Languages
  /** Estimates how likely an answer is right; null before the first training. */
  readonly answerModel: TrainedModel | null
}
