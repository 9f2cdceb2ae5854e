import { tokenAt } from '../code-tokens'

/** Maximum length of a block with one statement that stays on its line. */
const INLINE_BLOCK = 48

/** A brace around keys and values. */
export const isObject = (text: string, at: number) =>
  /^\{ (?:"[\w.-]{1,60}"|[a-z]\w{0,40}): /.test(text.slice(at, at + 70))

/** Whether the block that opens at `at` is short, has one statement and is of a kind that is written on one line. */
export function isInline(text: string, at: number): boolean {
  const close = text.slice(at, at + INLINE_BLOCK + 1).indexOf('}')
  if (close < 0) return false
  const within = text.slice(at + 1, at + close).trim()
  if (within === '') return true
  if (/[{…]|\/\/|\b(?:let|var|if|guard|case|for|print|in)\b|; \S/.test(within)) return false
  const returned = /^return (\w+);?$/.exec(within)?.[1]
  return (
    within.includes('$0') ||
    /^\w+: [^,;]+$/.test(within) ||
    (returned !== undefined && (returned === 'nil' || /[A-Z_]/.test(returned))) ||
    text.startsWith('defer ', at - 6)
  )
}

/**
 * Whether the contents of the bracket at `at` get their own lines: spaces inside both brackets were line
 * breaks, or the contents are too long for one line.
 */
export function isSpread(text: string, at: number): boolean {
  const close = closer(text, at)
  if (close < 0) return false
  const length = close - at
  if (text[at + 1] === ' ' && text[close - 1] === ' ') return length > 16
  return length > LONG_ARGUMENTS && !text.slice(at, close).includes('{')
}

/** Minimum length of arguments that are assumed to have had one line each. */
const LONG_ARGUMENTS = 110

/** Maximum depth of nested brackets that is analyzed. */
export const DEEPEST = 12

/** Maximum distance to a closing bracket. */
const CLOSER_REACH = 1500

function closer(text: string, at: number): number {
  let depth = 0
  const limit = Math.min(text.length, at + CLOSER_REACH)
  for (
    let token = tokenAt(text, at);
    token !== null && token.at < limit;
    token = tokenAt(text, token.at + token.text.length)
  ) {
    if (token.kind === 'open') depth++
    else if (token.kind === 'close' && --depth === 0) return token.at
  }
  return -1
}
