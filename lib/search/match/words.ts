import { GENERIC_WORDS } from './generic'
import { maskLine } from './mask'

/** Longest part of a line that is looked at; log lines beyond this are dumps of data. In characters. */
export const LONGEST_LINE = 2000

/**
 * The words of a log line that say what happened: lower case, masks and bare numbers gone, signed
 * error codes kept. In order, repeats kept.
 */
export function wordsOf(line: string): string[] {
  const masked = maskLine(line.slice(0, LONGEST_LINE)).replace(/<[a-z]+>/g, ' ')
  const words = masked.match(/(?<![\w.])-\d{2,6}\b|[\p{L}_][\p{L}\p{N}_]+/gu) ?? []
  return words.map((word) => word.toLowerCase())
}

/** Whether a word says nothing about which problem a line belongs to. */
export function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word) || /^c\d+$/.test(word) || /^[a-z]{1,2}$/.test(word)
}
