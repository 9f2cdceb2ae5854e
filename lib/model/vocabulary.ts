import { z } from 'zod'

/** A group of words that the search treats as the same thing, with the reason why they are. */
export const VocabularyEntry = z.strictObject({
  /** The words of the corpus or of Apple that the others lead to. */
  term: z.string().min(1),
  /** Words that people type instead. */
  also: z.array(z.string().min(1)).min(1),
  /** Why these are the same; an editor's note with its source where it is not common knowledge. */
  reason: z.string().min(5),
  /** `both` where the words mean the same; `also-to-term` where only the query's word widens. */
  direction: z.enum(['both', 'also-to-term']).default('both'),
})
export type VocabularyEntry = z.infer<typeof VocabularyEntry>
export const Vocabulary = z.array(VocabularyEntry)
