import { z } from 'zod'

/** A group of words that the search treats as synonyms, with the reason. */
export const VocabularyEntry = z.strictObject({
  /** The preferred term, as the corpus or Apple writes it. */
  term: z.string().min(1),
  /** Words that people type instead of `term`. */
  also: z.array(z.string().min(1)).min(1),
  /** Why they are synonyms: an editor's note, with a source unless it is common knowledge. */
  reason: z.string().min(5),
  /** `both` when the words mean the same; `also-to-term` when only a query for `also` should also find `term`. */
  direction: z.enum(['both', 'also-to-term']).default('both'),
})
export type VocabularyEntry = z.infer<typeof VocabularyEntry>
export const Vocabulary = z.array(VocabularyEntry)
