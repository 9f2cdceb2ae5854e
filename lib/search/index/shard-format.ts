import { LEVELS } from './weight-levels'

/** Digits of the numbers in a shard: the first half ends a number, the second half continues it. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE = DIGITS.length / 2
const VALUE_OF: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, n) => [digit, n]))

/** Most letters that a term shares with the one before it: the capital letter that says how many. */
const MOST_SHARED = 25

/**
 * What sort of word a term is: one of this field, the name of another field (`build/out-of-scope.ts`),
 * or a word that says little anywhere (`build/common-words.ts`).
 */
export const TERM_CLASS = { own: 0, outOfScope: 1, common: 2 } as const
export type TermClass = (typeof TERM_CLASS)[keyof typeof TERM_CLASS]

/**
 * Terms in order with their postings, each `page × LEVELS + level` in ascending order. Some terms are
 * names of other fields, of one or several words, most of them without a posting. All terms that begin
 * with the same word are in the same shard.
 */
export interface Shard {
  readonly terms: readonly string[]
  readonly postings: readonly (readonly number[])[]
  readonly classes: readonly TermClass[]
}

/**
 * `search/terms-<n>.js`: a shard as text that gzip packs well and a browser reads in a millisecond.
 * Each kind of value has a string of its own, since like values pack best beside each other.
 */
export interface PackedShard {
  /** Front-coded terms: a capital letter for the letters shared with the term before, then the rest. */
  readonly terms: string
  /** One digit per term. */
  readonly classes: string
  /** How many postings each term has. */
  readonly counts: string
  /** Pages of each term: the first one, then how many pages each skips after the one before. */
  readonly pages: string
  /** One digit per posting. */
  readonly levels: string
}

/**
 * Packs a shard; `unpackShard` gives it back.
 *
 * @throws Error when a term holds a capital letter, which the analyzer never makes, or when postings
 *   are out of order
 */
export function packShard({ terms, postings, classes }: Shard): PackedShard {
  const levels = postings.flatMap((list) => list.map((posting) => DIGITS[posting % LEVELS]))
  return {
    terms: terms.map((term, n) => frontCoded(term, terms[n - 1] ?? '')).join(''),
    classes: classes.join(''),
    counts: postings.map((list) => digitsOf(list.length)).join(''),
    pages: postings.flatMap(gapsOf).map(digitsOf).join(''),
    levels: levels.join(''),
  }
}

function frontCoded(term: string, before: string): string {
  if (/[A-Z]/.test(term)) throw new Error(`The term “${term}” holds a capital letter`)
  let shared = 0
  while (shared < MOST_SHARED && shared < before.length && before[shared] === term[shared]) shared++
  return `${DIGITS[shared]}${term.slice(shared)}`
}

function gapsOf(list: readonly number[]): number[] {
  const pages = list.map((posting) => Math.floor(posting / LEVELS))
  return pages.map((page, n) => page - (pages[n - 1] ?? -1) - 1)
}

/** A whole number from 0 up, the lowest digit first. */
function digitsOf(value: number): string {
  if (value < 0) throw new Error('Postings are out of order')
  let digits = ''
  for (; value >= BASE; value = Math.floor(value / BASE)) digits += DIGITS[BASE + (value % BASE)]
  return digits + DIGITS[value]
}

/**
 * Unpacks a shard.
 *
 * @throws Error when the strings do not belong together
 */
export function unpackShard({ terms, classes, counts, pages, levels }: PackedShard): Shard {
  const gaps = numbersIn(pages)
  let at = 0
  const postings = numbersIn(counts).map((count) => {
    let page = -1
    return Array.from({ length: Math.min(count, gaps.length) }, () => {
      page += 1 + (gaps[at] ?? NaN)
      return page * LEVELS + (VALUE_OF.get(levels[at++] ?? '') ?? NaN)
    })
  })
  const shard = {
    terms: termsIn(terms),
    postings,
    classes: [...classes].map((digit) => Number(digit) as TermClass),
  }
  const isWhole = shard.terms.length === postings.length && postings.length === classes.length
  if (!isWhole || at !== gaps.length || at !== levels.length)
    throw new Error('A file of search terms is damaged')
  return shard
}

function termsIn(text: string): string[] {
  let term = ''
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    term = term.slice(0, VALUE_OF.get(coded.charAt(0))) + coded.slice(1)
    return term
  })
}

function numbersIn(text: string): number[] {
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
