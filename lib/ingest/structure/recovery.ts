import { unflatten } from './breaks'

/** How well the rules find the line breaks of a text that lost them. */
export interface Recovery {
  /** Breaks that the text really has. */
  readonly expected: number
  /** Breaks that the rules set. */
  readonly found: number
  /** Breaks that are both. */
  readonly right: number
}

/** Characters on each side of a break by which it is found in another capture of the text. */
const CONTEXT = 16

/**
 * Breaks a flat text by rules alone and compares with the lines of another capture of it.
 *
 * White space does not count. A break is identified by the characters around it, so the two captures may
 * differ elsewhere; what only one of them has is left out of the count.
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

/** Share of the breaks set that are right, and share of the true breaks that were set; 1 of none. */
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

/** Each break as the characters before it, a line feed, and the characters after it. */
function breaks(lines: readonly string[]): string[] {
  const parts = lines.map(letters).filter((line) => line !== '')
  const all = parts.join('')
  let at = 0
  return parts.slice(0, -1).map((part) => {
    at += part.length
    return `${all.slice(Math.max(0, at - CONTEXT), at)}\n${all.slice(at, at + CONTEXT)}`
  })
}
