import { unflatten } from './breaks'

/** How well the rules recover lost line breaks. */
export interface Recovery {
  /** Number of breaks in the original text. */
  readonly expected: number
  /** Number of breaks set by the rules. */
  readonly found: number
  /** Number of breaks in both. */
  readonly right: number
}

/** Characters on each side of a break that identify it in another capture of the text. */
const CONTEXT = 16

/**
 * Breaks a flat text by rules alone and compares the result with the lines of another capture.
 *
 * White space is ignored. A break is identified by the characters around it, so that the captures may
 * differ elsewhere. Text in only one of them is not counted.
 *
 * @param lined the text with its line breaks
 * @param flat the same text on one line
 */
export function measureRecovery(lined: string, flat: string): Recovery {
  const truth = lined.split('\n')
  const guess = unflatten(flat.replace(/\s+/gu, ' ').trim())
  const [left, right] = [letters(lined), letters(flat)]
  const expected = breaks(truth).filter((context) => right.includes(context.replace('\n', '')))
  const found = breaks(guess).filter((context) => left.includes(context.replace('\n', '')))
  const known = new Set(expected)
  return {
    expected: expected.length,
    found: found.length,
    right: found.filter((context) => known.has(context)).length,
  }
}

/** Precision and recall of the breaks; 1 if there are none. */
export function precisionAndRecall({ expected, found, right }: Recovery): {
  precision: number
  recall: number
} {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
  }
}

export const addRecoveries = (a: Recovery, b: Recovery): Recovery => ({
  expected: a.expected + b.expected,
  found: a.found + b.found,
  right: a.right + b.right,
})

const letters = (text: string) => text.replace(/\s+/gu, '')

/** A key for each break: the characters before it, a line feed, and the characters after it. */
function breaks(lines: readonly string[]): string[] {
  const parts = lines.map(letters).filter((line) => line !== '')
  const all = parts.join('')
  let at = 0
  return parts.slice(0, -1).map((part) => {
    at += part.length
    return `${all.slice(Math.max(0, at - CONTEXT), at)}\n${all.slice(at, at + CONTEXT)}`
  })
}
