import { type Bits, codeBits, codeNumber, mix } from './coder'
import type { Shard } from './index-data'
import { LEVELS } from './weights'

/** Contexts of the different things that are coded, apart from one another. */
const PREFIX = 1, LETTER = 2, COUNT = 3, GAP = 4, LEVEL = 5, TERMS = 6, FIRST=7
const PAGE_BITS = 12

/**
 * Writes a shard, or reads it when `io` is a reader and `shard` is left out: the terms in order,
 * each as what it shares with the one before and its own end, followed by its postings as gaps
 * between pages with the level of each.
 *
 * @yields after each term, so that a browser can pause
 */
export function* codeShard(io: Bits, shard?: Shard): Generator<void, Shard> {
  const terms: string[] = []
  const postings: number[][] = []
  const count = codeNumber(io, [TERMS], shard?.terms.length ?? 0)
  let before = ''
  let last = 0
  for (let n = 0; n < count; n++) {
    const term = codeTerm(io, before, shard?.terms[n] ?? '')
    terms.push(term)
    let shared = 0
    while (shared < 5 && before[shared] === term[shared]) shared++
    const list = codePostings(io, term.length, mix(last, shared), shard?.postings[n] ?? [])
    postings.push(list)
    last = Math.floor(list[0]! / LEVELS)
    before = term
    yield
  }
  return { terms, postings }
}

function codeTerm(io: Bits, before: string, term: string): string {
  let shared = 0
  while (shared < before.length && before[shared] === term[shared]) shared++
  shared = codeNumber(io, [PREFIX, mix(PREFIX, before.length)], shared)
  let read = before.slice(0, shared)
  for (let at = shared; ; at++) {
    const one = read.charCodeAt(at - 1) || 0
    const two = mix(one, read.charCodeAt(at - 2) || 0)
    const three = mix(two, read.charCodeAt(at - 3) || 0)
    const four = mix(three, read.charCodeAt(at - 4) || 0)
    const contexts = [mix(LETTER, Math.min(at,12)), mix(LETTER, mix(one, 7)), mix(LETTER, mix(two,8)), mix(LETTER, mix(three,9)), mix(LETTER,mix(four,10))]
    if (at === shared && at < before.length) contexts[1] = mix(contexts[1] as number, before.charCodeAt(at))
    const letter = codeNumber7(io, contexts, at < term.length ? term.charCodeAt(at) : 0)
    if (letter === 0) return read
    read += String.fromCharCode(letter)
  }
}

/** A UTF-16 unit: 7 bits where it is ASCII, 16 otherwise. */
function codeNumber7(io: Bits, contexts: readonly number[], unit: number): number {
  const wide = codeBits(io, contexts.map((context) => mix(context, 200)), 1, unit > 127 ? 1 : 0)
  return codeBits(io, contexts, wide ? 16 : 7, unit)
}

function codePostings(io: Bits, long: number, near: number, list: readonly number[]): number[] {
  const count = codeNumber(io, [COUNT, mix(COUNT, Math.min(long, 12)), mix(COUNT,near)], list.length)
  const size = Math.min(count, 20)
  const read: number[] = []
  let page = -1
  let level = LEVELS
  for (let i = 0; i < count; i++) {
    const posting = list[i] ?? 0
    const next = Math.floor(posting / LEVELS)
    if (i === 0) page = codeBits(io, [FIRST, mix(FIRST, size), mix(FIRST, near)], PAGE_BITS, next)
    else page += 1 + codeNumber(io, [GAP, mix(GAP, size), mix(GAP, mix(page, 5))], next - page - 1)
    level = codeBits(io, [LEVEL, mix(LEVEL, size), mix(LEVEL, mix(page, 1000)), mix(LEVEL, mix(level,page))], Math.log2(LEVELS), posting % LEVELS)
    read.push(page * LEVELS + level)
  }
  return read
}
