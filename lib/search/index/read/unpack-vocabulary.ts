import type { Synonyms } from '../index-files'

/** For each phrase of the vocabulary, the term lists that it expands to. */
export type Expansions = ReadonlyMap<string, readonly (readonly string[])[]>

/** Converts the vocabulary of the index to expansions. */
export function unpackVocabulary(synonyms: readonly Synonyms[]): Expansions {
  const expansions = new Map<string, string[][]>()
  for (const [targets, ...phrases] of synonyms)
    for (const phrase of phrases) {
      const others = phrases.slice(0, targets).filter((target) => target !== phrase)
      const before = expansions.get(phrase) ?? []
      expansions.set(phrase, [...before, ...others.map((target) => target.split(' '))])
    }
  return expansions
}
