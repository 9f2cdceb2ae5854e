import { closestMatch } from 'leven'

/**
 * The candidate that needs the fewest single-character edits to become `word`, whatever its case, for
 * "did you mean".
 *
 * @returns null when even the best is more than a third of the word away
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const byLowerCase = new Map([...candidates].map((text) => [text.toLowerCase(), text]))
  const maxDistance = Math.floor(word.length / 3)
  const match = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], { maxDistance })
  return byLowerCase.get(match ?? '') ?? null
}
