import { closestMatch } from 'leven'

/**
 * Finds the candidate with the smallest edit distance to `word`, ignoring case, for "did you mean".
 *
 * @returns null when every distance is more than a third of the length of `word`
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const byLowerCase = new Map([...candidates].map((text) => [text.toLowerCase(), text]))
  const maxDistance = Math.floor(word.length / 3)
  const match = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], { maxDistance })
  return byLowerCase.get(match ?? '') ?? null
}
