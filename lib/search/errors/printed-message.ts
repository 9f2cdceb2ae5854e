import type { ErrorEntry } from './error-entries'

/** An error message as systems print it, without its final period. */
export interface Message {
  readonly text: string
  readonly entry: ErrorEntry
}

/** A name or number with its offsets in the line. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Most characters between a domain or message and its code. */
export const GAP = 24

/**
 * Minimum number of words of a message that is recognized anywhere in a line; a shorter one may be part of
 * a sentence.
 */
const LONG_MESSAGE = 3

/** Whether a line contains the whole message at this offset; the case of the first letter is ignored. */
export function isAt(text: string, start: number, line: string): boolean {
  const end = start + text.length
  if (/^\w/.test(line.slice(end, end + 1))) return false
  return line.startsWith(text.slice(1), start + 1) && sameLetter(text, line.charAt(start))
}

function sameLetter(text: string, letter: string): boolean {
  return text.charAt(0).toLowerCase() === letter.toLowerCase()
}

/**
 * Whether a message found in a line reports an error there. A message of one or two words counts next to its code
 * (`[61: Connection refused]`, `PolicyDenied(-65570)`). One of two words also counts by itself, as system libraries
 * print it: `connect: Broken pipe`. One with a lower-case first letter, as Go and curl print it, counts at the end
 * of a report: `connect: no route to host`.
 */
export function isPrinted(
  { text, entry }: Message,
  { start }: Token,
  number: Token | undefined,
  line: string,
): boolean {
  const end = start + text.length
  const words = text.split(' ').length
  const isLowerCased = line.charAt(start) !== text.charAt(0)
  if (words >= LONG_MESSAGE && !isLowerCased) return true
  const before = line.slice(0, start)
  const after = line.slice(end, end + GAP)
  const codeBefore =
    number?.text === String(entry.code) && /^:? ?["“(]?$/.test(line.slice(number.end, start))
  const codeAfter = /^ ?[([](-?\d+)/.exec(after)?.[1] === String(entry.code)
  if (codeBefore || codeAfter) return true
  const isEnd = /^(?:["”)\].,;]|\s*$)/.test(after)
  if (isLowerCased) return words > 1 && isEnd && /: $/.test(before)
  return words > 1 && /^[A-Z]/.test(text) && isEnd && /(?:^|[:\-–—] ?|[[("“])$/.test(before)
}
