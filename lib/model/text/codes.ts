/** Capacity of the array, in UTF-16 code units; it grows for longer texts. */
const USUAL = 2048

let codes = new Uint16Array(USUAL)
let last = ''

/**
 * The UTF-16 code units of a text. Several scans of one line read them from here, because engines need much longer for a
 * character of a text that is a part of another one, as the lines of a log are.
 *
 * @returns an array that begins with them. The next call overwrites it.
 */
export function codesOf(text: string): Uint16Array {
  if (text === last) return codes
  const { length } = text
  if (length > codes.length) codes = new Uint16Array(length)
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i)
  last = text
  return codes
}
