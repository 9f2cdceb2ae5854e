import { stemmer } from 'stemmer'
import { plain } from './fold'
import { STOP_WORDS } from './stop-words'
import { words } from './words'

/**
 * Upper-case runs, capitalised words and lower-case words inside an identifier. Digits stay with the
 * letters around them (`wifip2pd`, `HTTP3`), save at the end (`utun20` holds `utun`).
 */
const PARTS =
  /\p{Lu}[\p{Lu}\p{N}]*(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{N}]*\p{Ll}|[\p{Lu}\p{N}]+|[\p{Lo}\p{Lm}\p{Ll}]+/gu

/** Names that are written together with a version: `iOS26`, `iPhone17`. */
const VERSIONED = /^(ios|ipados|macos|tvos|watchos|visionos|iphone|ipad|xcode|swift)(\d+)$/

/** Shortest part of an identifier that stands for itself: `url` does, the `NW` of `NWConnection` does not. */
const SHORTEST_PART = 3

/** English words by their stem (Porter); what holds digits or other letters stays as it is. */
function stem(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word
}

/**
 * A printed number in the form in which it is indexed. 32-bit patterns are read as what they mean:
 * `0xFFFFFB50` and `4294966096` are `-1200`.
 */
function number(text: string): string {
  const value = Number(text)
  return value > 0x7fffffff && value <= 0xffffffff ? String(value - 2 ** 32) : text
}

/** `26.4.2` is also `26.4` and `26`. */
function versions(text: string): string[] {
  const numbers = text.split('.')
  return numbers.length > 3 ? [text] : numbers.map((_, i) => numbers.slice(0, i + 1).join('.'))
}

/**
 * The index terms of one word, the word itself first: an identifier whole and in its parts, a
 * hyphenated compound joined and in its parts, a version with what it begins with. Empty for stop words.
 */
export function termsOf(word: string): string[] {
  const lower = plain(word)
  if (/^-?\d+(\.\d+)*$/.test(lower))
    return lower.includes('.') ? versions(lower).reverse() : [number(lower)]
  if (/^0x[0-9a-f]{8}$/.test(lower)) return [number(lower)]
  const name = VERSIONED.exec(lower)
  if (name) return [stem(name[1] as string), name[2] as string]

  if (/^\d+\.\d*[a-z]+$/.test(lower)) return [lower]
  const found = new Set<string>()
  const pieces = word.replace(/'s$/, '').replace(/'/g, '').split('.')
  for (const piece of pieces) {
    const whole = plain(piece.replaceAll('-', ''))
    if (!STOP_WORDS.has(whole)) found.add(stem(whole))
    for (const hyphenated of piece.split('-')) {
      const parts = hyphenated.match(PARTS) ?? []
      if (parts.length < 2 && hyphenated === piece) continue
      for (const part of parts) {
        const small = plain(part)
        if (small.length >= SHORTEST_PART && !STOP_WORDS.has(small)) found.add(stem(small))
      }
    }
  }
  return [...found]
}

/** All index terms of a text in order, with repeats. The one analyzer of build, Node and browser. */
export function terms(text: string): string[] {
  return words(text).flatMap((word) => termsOf(word.text))
}
