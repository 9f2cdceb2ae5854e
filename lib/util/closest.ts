import { closestMatch } from 'leven'

/**
 * Finds the only candidate that begins with `word`, or else the one with the smallest edit distance to it, ignoring
 * case, for "did you mean".
 *
 * @returns null when every distance is more than a third of the length of `word`
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const byLowerCase = new Map([...candidates].map((text) => [text.toLowerCase(), text]))
  const begun = [...byLowerCase].filter(([text]) => text.startsWith(word.toLowerCase()))
  if (word !== '' && begun.length === 1) return begun[0]?.[1] ?? null
  const maxDistance = Math.floor(word.length / 3)
  const match = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], { maxDistance })
  return byLowerCase.get(match ?? '') ?? null
}
