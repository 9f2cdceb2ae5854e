import { z } from 'zod'

/** Languages of which the search translates words into English. `zh` covers both scripts. */
export const LANGUAGES = ['de', 'fr', 'es', 'pt', 'ja', 'zh', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

const Words = z.array(z.string().regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit')).min(1)
const inEachLanguage = Object.fromEntries(LANGUAGES.map((name) => [name, Words])) as Record<
  Language,
  typeof Words
>

/** A networking concept in English and in each of the other languages. */
const LanguageConcept = z.strictObject({
  /** English translation, in the words that the pages use. */
  english: z.string().min(2),
  ...inEachLanguage,
})

/** `content/search/languages.yaml`. */
export const Languages = z.strictObject({
  /** Stop words of each language. */
  ignore: z.strictObject(inEachLanguage),
  concepts: z.array(LanguageConcept),
})
export type Languages = z.infer<typeof Languages>

/** Value used when the file is missing. */
export const NO_LANGUAGES: Languages = {
  ignore: Object.fromEntries(LANGUAGES.map((name) => [name, []])) as unknown as Languages['ignore'],
  concepts: [],
}
