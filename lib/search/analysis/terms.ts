import { plain } from './fold'
import { stem } from './stem'
import { STOP_WORDS } from './stop-words'
import { words } from './words'

/**
 * Upper-case runs, capitalized words and lower-case words inside an identifier. Digits stay with the
 * letters around them (`wifip2pd`, `HTTP3`), except at the end (`utun20` contains `utun`).
 */
const PARTS =
  /\p{Lu}[\p{Lu}\p{N}]*(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{N}]*\p{Ll}|[\p{Lu}\p{N}]+|[\p{Lo}\p{Lm}\p{Ll}]+/gu

/** Names joined to a version: `iOS26`, `iPhone17`. */
const VERSIONED = /^(ios|ipados|macos|tvos|watchos|visionos|iphone|ipad|xcode|swift)(\d+)$/

/**
 * Minimum length of parts of an identifier that are indexed alone: `url` is, the `NW` of `NWConnection` is not. An
 * object, because `npm run bench:search` turns parts off.
 */
export const SHORTEST_PART = { letters: 3 }

/**
 * Maximum length of a hyphenated word that is indexed joined (`wi-fi`, `keep-alive`); longer ones are
 * indexed in parts.
 */
const LONGEST_JOINED = 9

/** Maximum length of a word; anything longer is a key or encoded data. */
const LONGEST = 64

/**
 * Whether a term changes from run to run and is not indexed: fractions of seconds, long and zero-padded
 * numbers, connection labels (`C210`), hexadecimal addresses and bytes.
 */
function isVolatile(term: string): boolean {
  return (
    /^-?\d{6,}$|^-?\d+\.\d{3,}$|^0\d+$|^0x[0-9a-f]{5,}$|\d{9}|^c\d+$/.test(term) ||
    (/^(?:[0-9a-f]{2}|[0-9a-f]{6,})$/.test(term) && /\d/.test(term) && /[a-f]/.test(term))
  )
}

/** Converts unsigned 32-bit numbers to signed ones: `0xFFFFFB50` and `4294966096` become `-1200`. */
function signed(text: string): string {
  const value = Number(text)
  return value > 0x7fffffff && value <= 0xffffffff ? String(value - 2 ** 32) : text
}

/** `26.4.2` gives `26.4.2`, `26.4` and `26`; an IPv4 address gives only itself. */
function numbers(text: string): string[] {
  const parts = text.split('.')
  if (parts.length > 3) return [text]
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
}

/** Terms of an identifier, a compound or a plain word: the whole and its parts. */
function named(word: string): string[] {
  const found: string[] = []
  for (const piece of word.replace(/'s$/, '').replaceAll("'", '').split('.')) {
    const hyphenated = piece.split('-')
    const joined = piece.replaceAll('-', '')
    if (hyphenated.length === 1 || joined.length <= LONGEST_JOINED) found.push(...whole(joined))
    for (const part of hyphenated) {
      if (hyphenated.length > 1 && joined.length > LONGEST_JOINED) found.push(...whole(part))
      const parts = part.match(PARTS) ?? []
      if (parts.length > 1 || hyphenated.length > 1)
        for (const one of parts) if (one.length >= SHORTEST_PART.letters) found.push(one)
    }
  }
  return found
    .map(plain)
    .filter((term) => !STOP_WORDS.has(term))
    .map(stem)
}

/** A name with underscores is indexed by its parts only; any other word is also a term as a whole. */
function whole(name: string): string[] {
  return name.includes('_') ? [] : [name]
}

/**
 * The index terms of one word, the word itself first. An identifier gives the whole and its parts, a
 * hyphenated compound its joined form or its parts, a version also its prefixes. Empty for stop words and
 * for text that changes from run to run.
 */
export function termsOf(word: string): string[] {
  const lower = plain(word)
  if (lower.length > LONGEST) return []
  const name = VERSIONED.exec(lower)
  const found = /^(-?\d+(\.\d+)*|0x[0-9a-f]+)$/.test(lower)
    ? numbers(signed(lower))
    : /^\d+\.\d*[a-z]+$/.test(lower)
      ? [lower]
      : name
        ? [stem(name[1] as string), name[2] as string]
        : named(word)
  return [...new Set(found)].filter((term) => !isVolatile(term))
}

/** All index terms of a text in order, with repeats. Build, Node and browser all use this analyzer. */
export function terms(text: string): string[] {
  return words(text).flatMap((word) => termsOf(word.text))
}
