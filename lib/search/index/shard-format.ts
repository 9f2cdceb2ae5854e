import { LEVELS } from './weight-levels'

/** Digits of a base-32 number: the first half of the characters ends a number, the second half continues it. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE = DIGITS.length / 2
const VALUE_OF: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, n) => [digit, n]))

/** Maximum length of the shared prefix of a term, since one capital letter stores it. */
const MOST_SHARED = 25

/**
 * Class of a term: in scope, the name of an out-of-scope subject (`build/out-of-scope-terms.ts`), or a common
 * word (`build/common-words.ts`).
 */
export const TERM_CLASS = { own: 0, outOfScope: 1, common: 2 } as const
export type TermClass = (typeof TERM_CLASS)[keyof typeof TERM_CLASS]

/**
 * Sorted terms with their postings, each `page × LEVELS + level` in ascending order. Out-of-scope names can
 * be phrases, and most have no postings. All terms with the same first word are in one shard.
 */
export interface Shard {
  readonly terms: readonly string[]
  readonly postings: readonly (readonly number[])[]
  readonly classes: readonly TermClass[]
}

/**
 * `search/terms-<n>.js`: a shard as text that compresses well and that a browser decodes in a millisecond.
 * Each kind of value has its own string, since similar values compress best together.
 */
export interface PackedShard {
  /** Front-coded terms: a capital letter for the length of the prefix shared with the previous term, then the rest. */
  readonly terms: string
  /** One digit per term. */
  readonly classes: string
  /** Number of postings of each term. */
  readonly counts: string
  /** Delta-coded pages of each term: the first page, then the number of pages skipped. */
  readonly pages: string
  /** One digit per posting. */
  readonly levels: string
}

/**
 * Packs a shard; `unpackShard` is the inverse.
 *
 * @throws Error when a term contains a capital letter, which the analyzer never produces, or when postings
 *   are not in ascending order
 */
export function packShard({ terms, postings, classes }: Shard): PackedShard {
  const levels = postings.flatMap((list) => list.map((posting) => DIGITS[posting % LEVELS]))
  return {
    terms: packTerms(terms),
    classes: classes.join(''),
    counts: packNumbers(postings.map((list) => list.length)),
    pages: packNumbers(postings.flatMap(gapsOf)),
    levels: levels.join(''),
  }
}

/**
 * Front-codes terms in alphabetical order; `unpackTerms` returns them.
 *
 * @throws Error when a term contains a capital letter, which the analyzer never makes
 */
export function packTerms(terms: readonly string[]): string {
  return terms.map((term, n) => frontCoded(term, terms[n - 1] ?? '')).join('')
}

/** Packs whole numbers from 0 up; `unpackNumbers` returns them. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(digitsOf).join('')
}

/** Packs whole numbers from 0 up in ascending order; `unpackAscending` returns them. */
export function packAscending(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, n) => number - (numbers[n - 1] ?? 0)))
}

/** Returns the numbers of `packAscending`. */
export function unpackAscending(text: string): number[] {
  let number = 0
  return unpackNumbers(text).map((gap) => (number += gap))
}

function frontCoded(term: string, before: string): string {
  if (/[A-Z]/.test(term)) throw new Error(`The term “${term}” contains a capital letter`)
  let shared = 0
  while (shared < MOST_SHARED && shared < before.length && before[shared] === term[shared]) shared++
  return `${DIGITS[shared]}${term.slice(shared)}`
}

function gapsOf(list: readonly number[]): number[] {
  const pages = list.map((posting) => Math.floor(posting / LEVELS))
  return pages.map((page, n) => page - (pages[n - 1] ?? -1) - 1)
}

/** Encodes a nonnegative integer, lowest digit first. */
function digitsOf(value: number): string {
  if (value < 0) throw new Error('Postings are out of order')
  let digits = ''
  for (; value >= BASE; value = Math.floor(value / BASE)) digits += DIGITS[BASE + (value % BASE)]
  return digits + DIGITS[value]
}

/**
 * Unpacks a shard.
 *
 * @throws Error when the lengths of the strings do not match
 */
export function unpackShard({ terms, classes, counts, pages, levels }: PackedShard): Shard {
  const gaps = unpackNumbers(pages)
  let at = 0
  const postings = unpackNumbers(counts).map((count) => {
    let page = -1
    return Array.from({ length: Math.min(count, gaps.length) }, () => {
      page += 1 + (gaps[at] ?? NaN)
      return page * LEVELS + (VALUE_OF.get(levels[at++] ?? '') ?? NaN)
    })
  })
  const shard = {
    terms: unpackTerms(terms),
    postings,
    classes: [...classes].map((digit) => Number(digit) as TermClass),
  }
  const isWhole = shard.terms.length === postings.length && postings.length === classes.length
  if (!isWhole || at !== gaps.length || at !== levels.length)
    throw new Error('A file of search terms is damaged')
  return shard
}

/** Returns the terms of `packTerms`. */
export function unpackTerms(text: string): string[] {
  let term = ''
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    term = term.slice(0, VALUE_OF.get(coded.charAt(0))) + coded.slice(1)
    return term
  })
}

/** Returns the numbers of `packNumbers`. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let place = 1
  for (const digit of text) {
    const read = VALUE_OF.get(digit) ?? NaN
    value += (read % BASE) * place
    place *= BASE
    if (read >= BASE) continue
    numbers.push(value)
    value = 0
    place = 1
  }
  return numbers
}
