import type { Synonyms } from '../index-files'

/** From each phrase of the vocabulary to the terms of what it widens to. */
export function unpackVocabulary(synonyms: readonly Synonyms[]): Map<string, string[][]> {
  const widenings = new Map<string, string[][]>()
  for (const [targets, ...phrases] of synonyms)
    for (const phrase of phrases) {
      const others = phrases.slice(0, targets).filter((target) => target !== phrase)
      const before = widenings.get(phrase) ?? []
      widenings.set(phrase, [...before, ...others.map((target) => target.split(' '))])
    }
  return widenings
}
