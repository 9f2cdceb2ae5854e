/** Where a pattern matched in a line: from, inclusive, to, exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Most characters of a sample.
 *
 * @internal exported for tests
 */
export const LONGEST = 160

const WORD = /[\p{L}\p{N}_]/u
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”' }
const CLOSING = new Set(Object.values(CLOSES))

/** What may come behind a sample: nothing, a blank, what closes, or a sign that parts before a blank. */
const MAY_END = /^(?:$|[\s)\]}"”>]|[.,;:!?](?:\s|$))/

/** A person’s note behind a line of log: `necp_open failed # errno 24`. */
const NOTE = /\s?#\s/

/**
 * The words of a log line around a match, as somebody would copy them: all that stands in quotes around
 * it, else from the start of its token (or of the brackets it stands in) to the end of the line. Brackets
 * and quotes are whole, no word is cut, and it has 160 characters at most; a match that cannot be
 * completed so loses its beginning, and where that does not help it stays, save for whole words.
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

/** What a sentence names as a program prints it: the quotes around the match, its token, or the least that is whole. */
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

/** The sentence around a match, or what fits of it from the match on, with dots where it is cut. */
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
 * Whether the match stands in quotes that words for showing come before: `it says "…"`. Quotes that it
 * begins need not be closed behind it, for what is shown may hold quotes of its own.
 */
export function isShown(text: string, match: Span): boolean {
  const begins = /["“]/.test(text[match.start - 1] ?? '') ? match.start : undefined
  const start = quotesAround(text, match)?.start ?? begins
  return start !== undefined && SHOWING.test(text.slice(0, start - 1))
}

/** Words for showing, before a quote. */
const SHOWING =
  /\b(?:says?|said|reads?|shows?|prints?|logs?|errors?|messages?|alerts?|warnings?|with)[,:]? $/i

/** The span without the words that it cuts: it grows to their ends. */
function wholeWords(text: string, { start, end }: Span): Span {
  const inside = (at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')
  while (start > 0 && inside(start)) start--
  while (end < text.length && inside(end)) end++
  return { start, end }
}

/** Inside of the quotes that a match stands in. */
function quotesAround(text: string, { start, end }: Span): Span | undefined {
  const opener = openerBefore(text, start, '"“')
  if (opener === undefined) return undefined
  const closer = text.indexOf(text[opener] === '“' ? '”' : '"', opener + 1)
  return closer >= end ? { start: opener + 1, end: closer } : undefined
}

/** Where the innermost bracket or quote opened that is still open at a place. */
function openerBefore(text: string, at: number, kinds = '"“([{'): number | undefined {
  const open: number[] = []
  for (let n = 0; n < at; n++) {
    const char = text[n] as string
    const last = text[open.at(-1) ?? -1] ?? ''
    if (char === '"' ? last === '"' : CLOSES[last] === char) open.pop()
    else if (char === '"' || char in CLOSES) open.push(n)
  }
  return open.filter((n) => kinds.includes(text[n] as string)).at(-1)
}

/** Whether every bracket and quote of a text has its other half. An arrow is no bracket. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const char of text.replace(/<(?=[A-Za-z/])([^<>]*)>/g, '$1')) {
    if (char === '"' ? open.at(-1) === '"' : CLOSING.has(char)) {
      const last = open.pop() ?? ''
      if (char !== '"' && CLOSES[last] !== char) return false
    } else if (char === '"' || char in CLOSES) open.push(char)
  }
  return open.length === 0 && !/<(?=[A-Za-z/])[^<>]*$/.test(text)
}

/** The farthest place, at or after `least`, at which a sample that begins at `start` may end. */
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

/** From behind the stop before a span to the stop after it. A stop inside a name ends nothing. */
function sentenceAround(text: string, { start, end }: Span): Span {
  let first = 0
  for (const stop of text.slice(0, start).matchAll(/[.?!]["”)]{0,2}\s/g))
    first = stop.index + stop[0].length
  const stop = /[.?!]["”)]{0,2}(?=\s|$)/.exec(text.slice(end))
  return { start: first, end: stop ? end + stop.index + stop[0].length : text.length }
}

/** The end of a match that is too long to be shown, or that no start completes, with what follows. */
function tail(line: string, words: Span, last: number): string {
  for (let start = Math.max(words.start, words.end - LONGEST); start < words.end; start++) {
    if (start > 0 && !/\s/.test(line[start - 1] as string)) continue
    const end = farthestEnd(line, start, words.end, Math.min(last, start + LONGEST))
    if (end !== undefined) return tidy(line.slice(start, end))
  }
  return cut(textOf(line, words))
}

/** A text that is too long, cut at a blank. */
function cut(text: string, most = LONGEST): string {
  return text.length <= most ? text : text.slice(0, text.lastIndexOf(' ', most)).trimEnd()
}

/** A name without quotes and brackets before it and without what ends a sentence; its own brackets stay. */
function withoutPunctuation(token: string): string {
  let name = token.replace(/^["“'([]+/, '')
  while (/[”"'.,;:!?]$/.test(name) || (/[)\]}]$/.test(name) && !isBalanced(name)))
    name = name.slice(0, -1)
  return name
}

/** Without what stands around the message itself: quotes around all of it, an escaped line end, a comma. */
function tidy(sample: string): string {
  const bare = sample.replace(/(?:\\n)+$/, '').trim()
  const inner = /^"([^"]+)"[,;.]?$/.exec(bare)?.[1]
  return (inner ?? bare.replace(/[\s,;:]+$/, '')).trim()
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
