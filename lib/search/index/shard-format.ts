import { type Bits, codeBits, codeNumber, codeUnit, letterContexts, mix } from './coder'
import { type Shard, TERM_CLASS, type TermClass } from './index-files'
import { LEVELS } from './field-weights'

/** Contexts of the different things that are coded, kept apart from one another. */
const TERMS = 1
const SHARED = 2
const LETTER = 3
const COUNT = 4
const FIRST = 5
const GAP = 6
const LEVEL = 7
const CLASS = 8

const LEVEL_BITS = Math.log2(LEVELS)
/** Pages are numbered with so many bits. */
const PAGE_BITS = 14
/** More letters than a term has, and more postings; a file that claims more is broken. */
const LONGEST = 100
const MOST = 1 << PAGE_BITS
/** Beyond so many postings terms are alike. */
const MANY = 20

/**
 * A shard, described once for writing and for reading: a writer writes what it is given, a reader
 * returns what it read. The terms stand in order, each as what it shares with the one before and its
 * own end, followed by its postings as first page and gaps, each with the level of its weight.
 *
 * @yields after each term, so that a browser can pause
 * @throws Error when what is read cannot be a shard
 */
export function* codeShard(io: Bits, shard?: Shard): Generator<void, Shard> {
  const count = codeNumber(io, [TERMS], shard?.terms.length ?? 0)
  const terms: string[] = []
  const postings: number[][] = []
  const classes: TermClass[] = []
  let before = ''
  let page = 0
  while (terms.length < count) {
    const term = codeTerm(io, before, shard?.terms[terms.length] ?? '')
    // Neighbours in the alphabet that look alike often stand in the same page only.
    const list = codePostings(
      io,
      term,
      mix(page, likeness(before, term)),
      shard?.postings[terms.length] ?? [],
    )
    classes.push(codeClass(io, list.length, shard?.classes[terms.length] ?? TERM_CLASS.own))
    terms.push(term)
    postings.push(list)
    before = term
    page = Math.floor((list[0] ?? 0) / LEVELS)
    yield
  }
  return { terms, postings, classes }
}

/** The class of a term: one without postings names another field, one with many does not. */
function codeClass(io: Bits, postings: number, is: TermClass): TermClass {
  return codeBits(io, [mix(CLASS, Math.min(postings, MANY))], 2, is) as TermClass
}

/** How many letters two terms share at the front, 5 at most. */
function likeness(before: string, term: string): number {
  let shared = 0
  while (shared < 5 && before[shared] === term[shared]) shared++
  return shared
}

function codeTerm(io: Bits, before: string, term: string): string {
  let shared = 0
  while (shared < before.length && before[shared] === term[shared]) shared++
  shared = codeNumber(io, [SHARED, mix(SHARED, before.length)], shared)
  let read = before.slice(0, shared)
  for (;;) {
    const at = read.length
    const contexts = letterContexts(read, at).map((hash) => mix(hash, LETTER))
    // The first own letter comes after the letter that stood there before.
    if (at === shared) contexts[1] = mix(contexts[1] as number, before.charCodeAt(at) || 0)
    const unit = codeUnit(io, contexts, term.charCodeAt(at) || 0)
    if (unit === 0) return read
    if (at > LONGEST) throw new Error('the index is broken: a term without end')
    read += String.fromCharCode(unit)
  }
}

function codePostings(io: Bits, term: string, near: number, list: readonly number[]): number[] {
  const long = Math.min(term.length, 12)
  const count = codeNumber(io, [COUNT, mix(COUNT, long), mix(COUNT, near)], list.length)
  if (count > MOST) throw new Error('the index is broken: more postings than pages')
  const size = Math.min(count, MANY)
  const read: number[] = []
  let page = -1
  let level = 0
  for (const posting of list.length > 0 ? list : Array<number>(count).fill(0)) {
    const next = Math.floor(posting / LEVELS)
    page =
      page < 0
        ? codeBits(io, [FIRST, mix(FIRST, size), mix(FIRST, near)], PAGE_BITS, next)
        : page +
          1 +
          codeNumber(io, [GAP, mix(GAP, size), mix(GAP, mix(page, size))], next - page - 1)
    const contexts = [LEVEL, mix(LEVEL, size), mix(LEVEL, -page), mix(LEVEL, mix(level, page))]
    level = codeBits(io, contexts, LEVEL_BITS, posting % LEVELS)
    read.push(page * LEVELS + level)
  }
  return read
}

/** Runs to the end without pausing. */
export function run<T>(format: Generator<void, T>): T {
  for (;;) {
    const step = format.next()
    if (step.done) return step.value
  }
}
