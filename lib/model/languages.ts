import { z } from 'zod'

/** Languages whose words lead to English ones. `zh` has both scripts. */
export const LANGUAGES = ['de', 'fr', 'es', 'pt', 'ja', 'zh', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

const Words = z.array(z.string().min(1)).min(1)
const inEachLanguage = Object.fromEntries(LANGUAGES.map((name) => [name, Words])) as Record<
  Language,
  typeof Words
>

/** One concept of the field in English and in each of the other languages. */
export const LanguageConcept = z.strictObject({
  /** What a query is read as if it said: words of the pages. */
  english: z.string().min(2),
  ...inEachLanguage,
})

/** `content/search/languages.yaml`. */
export const Languages = z.strictObject({
  /** Words of each language that say nothing about a page. */
  ignore: z.strictObject(inEachLanguage),
  concepts: z.array(LanguageConcept),
})
export type Languages = z.infer<typeof Languages>

/** No language at all, where the file is absent. */
export const NO_LANGUAGES: Languages = {
  ignore: Object.fromEntries(LANGUAGES.map((name) => [name, []])) as unknown as Languages['ignore'],
  concepts: [],
}
