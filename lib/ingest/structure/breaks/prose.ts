import { OPEN_ENDED, sectionNames } from '../words'
import { breakAfter, endsSentence, SENTENCE_END } from './prose-line-ends'

const SECTION = new RegExp(`^(?:${sectionNames.join('|')})(?= (?:[A-Z“"]|i(?:OS|Phone|Pad)|macOS))`)

/** Finds the lines of flat prose. */
export function proseLines(text: string): string[] {
  const words = text.split(/\s+/u)
  const offsets = sectionStarts(words)
  const lines: string[] = []
  let line: string[] = []
  let length = 0
  /** Inside a list after a colon, until a sentence ends. */
  let listing = false
  const flush = () => {
    if (line.length > 0) lines.push(line.join(' '))
    line = []
    length = 0
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const section = offsets.get(at)
    if (section !== undefined && mayEnd(line.at(-1), line.length)) {
      flush()
      lines.push(words.slice(at, at + section).join(' '))
      at += section - 1
      listing = false
      continue
    }
    line.push(word)
    length += word.length + 1
    const next = words[at + 1]
    if (next === undefined) break
    const verdict = breakAfter(line, length, next, words[at + 2] ?? '', listing)
    if (verdict === undefined) continue
    if (verdict === 'paragraph' || verdict === 'item') splitFragment(line, lines)
    listing = verdict === 'list' || (verdict === 'item' && listing)
    flush()
  }
  flush()
  return lines
}

/** Maximum length of a heading or item that is split from the sentence before it, in words. */
const FRAGMENT = 8

/**
 * Splits a heading or an item without punctuation from the sentence before it: the sentence goes to
 * `lines`, the fragment stays in `line`.
 */
function splitFragment(line: string[], lines: string[]): void {
  if (SENTENCE_END.test(line.at(-1) as string)) return
  const end = line.findLastIndex(endsSentence)
  const fragment = line.length - 1 - end
  if (end < 0 || fragment > FRAGMENT || !/^[A-Z“"]/.test(line[end + 1] as string)) return
  lines.push(line.slice(0, end + 1).join(' '))
  line.splice(0, end + 1)
}

/** Whether a line may end before a section name. */
const mayEnd = (word: string | undefined, length: number) =>
  length === 0 || (word !== undefined && !OPEN_ENDED.has(word) && !/[,;]$/.test(word))

/** Index of the first word of each section name, with the number of words of the name. */
function sectionStarts(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = 0; at < words.length; at++) {
    if (!/^[A-Z]/.test(words[at] as string)) continue
    const match = SECTION.exec(words.slice(at, at + 6).join(' '))
    if (match === null) continue
    const before = words[at - 1]
    const size = match[0].split(' ').length
    const inside =
      /^[A-Z]/.test(words[at + size] ?? '') && /^[A-Z]/.test(words[at + size + 1] ?? '')
    const alone =
      match[0].includes(' ') || ((before === undefined || SENTENCE_END.test(before)) && !inside)
    if (alone) found.set(at, size)
  }
  return found
}
