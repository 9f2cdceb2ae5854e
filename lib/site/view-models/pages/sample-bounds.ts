import { wordEnd } from '../../../model/text/cut-at-word'

/** A range of a text: `start` is inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Maximum length of a sample in characters.
 *
 * @internal exported for tests
 */
export const LONGEST = 160

const WORD = /[\p{L}\p{N}_]/u
const CLOSES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '(': ')', '[': ']', '{': '}', '“': '”' }),
)
const CLOSING = new Set(CLOSES.values())

/** What may follow a sample: nothing, white space, a closing bracket or quote, or punctuation before a space. */
const MAY_END = /^(?:$|[\s)\]}"”>]|[.,;:!?](?:\s|$))/

/** A person’s note after a log line: `necp_open failed # errno 24`. */
const NOTE = /\s?#\s/

/**
 * Returns the part of a log line around a match that a person would copy: the quoted text that contains the
 * match, or else the text from the start of its token (or enclosing bracket) to the end of the line. The sample
 * has balanced brackets and quotes, whole words, and at most `LONGEST` characters. If no such sample exists,
 * drops the start of the match; if that does not help either, returns the match itself, extended to whole words.
 */
export function logSample(line: string, match: Span): string {
  const quoted = quotesAround(line, match)
  if (quoted && quoted.end - quoted.start <= LONGEST) return tidy(textOf(line, quoted))
  const words = wholeWords(line, match)
  const note = line.slice(words.end).search(NOTE)
  const last = note < 0 ? line.length : words.end + note
  const opener = openerBefore(line, words.start)
  const starts = [
    ...(opener === undefined ? [] : [line[opener] === '"' ? opener : tokenStart(line, opener)]),
    tokenStart(line, words.start),
    words.start,
  ]
  for (const start of starts) {
    const end = farthestEnd(line, start, words.end, Math.min(last, start + LONGEST))
    if (end !== undefined) return tidy(line.slice(start, end))
  }
  return tail(line, words, last)
}

/**
 * Returns the name or message around a match in running text: the enclosing quotes, the token, or the shortest
 * balanced text.
 */
export function namedSample(text: string, match: Span): string {
  const words = wholeWords(text, match)
  const quoted = quotesAround(text, match)
  if (quoted && quoted.end - quoted.start <= LONGEST) return tidy(textOf(text, quoted))
  if (!/\s/.test(textOf(text, words))) {
    const [token = ''] = text.slice(tokenStart(text, words.start)).split(/\s/, 1)
    return withoutPunctuation(token)
  }
  for (let end = words.end; end <= Math.min(text.length, words.start + LONGEST); end++)
    if (isEnd(text, words.start, end)) return text.slice(words.start, end)
  return cut(textOf(text, words))
}

/** Returns the sentence around a match, or as much as fits from the match on, with an ellipsis where it is cut. */
export function sentenceSample(text: string, match: Span): string {
  const words = wholeWords(text, match)
  const sentence = sentenceAround(text, words)
  const whole = textOf(text, sentence)
  if (whole.length <= LONGEST && isBalanced(whole)) return whole
  const room = Math.min(sentence.end, words.start + LONGEST - 4)
  const end = farthestEnd(text, words.start, words.end, room) ?? words.end
  const before = words.start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  return `${before}${cut(text.slice(words.start, end), LONGEST - 4)}${after}`
}

/**
 * Whether the match is in quotes after a word that introduces output: `it says "…"`. When the match starts
 * right after the opening quote, the closing quote is not required, since the message may contain quotes.
 */
export function isShown(text: string, match: Span): boolean {
  const begins = /["“]/.test(text[match.start - 1] ?? '') ? match.start : undefined
  const start = quotesAround(text, match)?.start ?? begins
  return start !== undefined && SHOWING.test(text.slice(0, start - 1))
}

/** Words before a quote that introduce output. */
const SHOWING =
  /\b(?:says?|said|reads?|shows?|prints?|logs?|errors?|messages?|alerts?|warnings?|with)[,:]? $/i

/** Extends a span to whole words. */
function wholeWords(text: string, { start, end }: Span): Span {
  const inside = (at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')
  while (start > 0 && inside(start)) start--
  while (end < text.length && inside(end)) end++
  return { start, end }
}

/** Span inside the quotes that enclose a match, if any. */
function quotesAround(text: string, { start, end }: Span): Span | undefined {
  const opener = openerBefore(text, start, '"“')
  if (opener === undefined) return undefined
  const closer = text.indexOf(text[opener] === '“' ? '”' : '"', opener + 1)
  return closer >= end ? { start: opener + 1, end: closer } : undefined
}

/** Position of the innermost bracket or quote that is still open at `at`, if any. */
function openerBefore(text: string, at: number, kinds = '"“([{'): number | undefined {
  const open: number[] = []
  for (let n = 0; n < at; n++) {
    const char = text[n] as string
    const last = text[open.at(-1) ?? -1] ?? ''
    if (char === '"' ? last === '"' : CLOSES.get(last) === char) open.pop()
    else if (char === '"' || CLOSES.has(char)) open.push(n)
  }
  return open.filter((n) => kinds.includes(text[n] as string)).at(-1)
}

/** Whether all brackets and quotes of a text are balanced. An arrow does not count as a bracket. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const char of text.replace(/<(?=[A-Za-z/])([^<>]*)>/g, '$1')) {
    if (char === '"' ? open.at(-1) === '"' : CLOSING.has(char)) {
      const last = open.pop() ?? ''
      if (char !== '"' && CLOSES.get(last) !== char) return false
    } else if (char === '"' || CLOSES.has(char)) open.push(char)
  }
  return open.length === 0 && !/<(?=[A-Za-z/])[^<>]*$/.test(text)
}

/** The last position from `least` to `most` at which a sample that starts at `start` may end, if any. */
function farthestEnd(text: string, start: number, least: number, most: number): number | undefined {
  for (let end = most; end >= least; end--) if (isEnd(text, start, end)) return end
  return undefined
}

function isEnd(text: string, start: number, end: number): boolean {
  return (
    MAY_END.test(text.slice(end, end + 2)) &&
    !/\s/.test(text[end - 1] ?? '') &&
    isBalanced(text.slice(start, end))
  )
}

function tokenStart(text: string, at: number): number {
  while (at > 0 && !/\s/.test(text[at - 1] as string)) at--
  return at
}

/** The sentence around a span. Periods within a name do not end a sentence. */
function sentenceAround(text: string, { start, end }: Span): Span {
  let first = 0
  for (const stop of text.slice(0, start).matchAll(/[.?!]["”)]{0,2}\s/g))
    first = stop.index + stop[0].length
  const stop = /[.?!]["”)]{0,2}(?=\s|$)/.exec(text.slice(end))
  return { start: first, end: stop ? end + stop.index + stop[0].length : text.length }
}

/** Sample without the start of the match, for a match that is too long or cannot be balanced. */
function tail(line: string, words: Span, last: number): string {
  for (let start = Math.max(words.start, words.end - LONGEST); start < words.end; start++) {
    if (start > 0 && !/\s/.test(line[start - 1] as string)) continue
    const end = farthestEnd(line, start, words.end, Math.min(last, start + LONGEST))
    if (end !== undefined) return tidy(line.slice(start, end))
  }
  return cut(textOf(line, words))
}

/** Cuts a text that is too long, at a space. */
function cut(text: string, most = LONGEST): string {
  return text.length <= most ? text : text.slice(0, wordEnd(text, most)).trimEnd()
}

/** Removes quotes, brackets and sentence punctuation around a name; keeps balanced brackets at its end. */
function withoutPunctuation(token: string): string {
  let name = token.replace(/^["“'([]+/, '')
  while (/[”"'.,;:!?]$/.test(name) || (/[)\]}]$/.test(name) && !isBalanced(name)))
    name = name.slice(0, -1)
  return name
}

/** Removes enclosing quotes, escaped line breaks and trailing punctuation. */
function tidy(sample: string): string {
  const bare = sample.replace(/(?:\\n)+$/, '').trim()
  const inner = /^"([^"]+)"[,;.]?$/.exec(bare)?.[1]
  return (inner ?? bare.replace(/[\s,;:]+$/, '')).trim()
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
