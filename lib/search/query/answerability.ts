import type { Concept } from './concept'
import { type Ranking, idf } from './rank'
import { isSmallNumber } from '../errors/bare-number'

/**
 * What the first hit must reach to answer a query, as shares of the query's weight. Chosen so that of the
 * judged queries at most one in a hundred that have an answer falls below; see docs/search.md.
 */
const NEEDED = {
  /**
   * Words weighed by how much the page stresses them, and half of those that it has at all: of a few words
   * more than of a sentence, in which most are said in passing.
   */
  gained: { few: 0.51, sentence: 0.44 },
  /** Concepts up to which words are few, and from which they are a sentence. */
  length: { few: 8, sentence: 13 },
  /** So much more where all words name another field or somebody else's identifiers. */
  foreign: 0.6,
  /** Of a printed message (`Connection 1: received …`): the page that is about it has nearly all its words. */
  printed: 0.9,
  /** Without the half, of a pasted line, of which much is noise. */
  pasted: { few: 0.45, sentence: 0.35 },
} as const

/** What having a word at all counts for beside stressing it. */
const HAVING = 0.5

/** A pasted line has so many concepts, and so large a share of words as machines write them. */
const PASTED = { concepts: 7, odd: 0.2 }

/** What an unknown name counts for in a pasted line, where process names and numbers are chance. */
const NOISE = 1 / 3

/** What is left of a gain when a word was misspelt; see `spelling/fuzzy.ts`. */
const MISSPELLED = 0.65

/** Two letters or digits of one word: a single letter is no question. */
const SAYS_SOMETHING = /[\p{L}\p{N}]{2}/u

/** Whether a query looks like a line of a log rather than typed words. */
function isPasted(query: string, concepts: readonly Concept[]): boolean {
  if (/\d:\d\d:\d\d|\n/.test(query)) return true
  const written = query.trim().split(/\s+/)
  const odd = written.filter((word) => /[\d_<>[\]{}=]|\p{Ll}\p{Lu}|\S:\S|\.\w/u.test(word))
  return concepts.length >= PASTED.concepts && odd.length >= written.length * PASTED.odd
}

/** What a program writes and a person does not: a label with a number, several labels, a mark in brackets first. */
const PRINTED = /[\d\])]: \S|, \w+: \S|^\[[CG]\d/

/** Shares of a query's weight that speak for a page, each 0 … 1. */
interface Fit {
  readonly own: number
  readonly matched: number
  readonly gained: number
}

/** How far a page answers what the query asks. */
function fit(page: number, pasted: boolean, concepts: readonly Concept[], ranking: Ranking): Fit {
  const most = idf(ranking.scores.length, 0)
  let total = 0
  let own = 0
  let matched = 0
  let gained = 0
  const gains = concepts.map((_, n) => ranking.gains[n]?.[page] ?? 0)
  // Where a word is known to nobody, and none as it was typed, those that are like known ones are chance.
  const isLost = concepts.some((_, n) => ranking.unknown[n] && gains[n] === 0)
  const isCorrected = !isLost || concepts.some((_, n) => !ranking.unknown[n] && gains[n] !== 0)
  concepts.forEach(({ outOfScope }, n) => {
    const isUnknown = ranking.unknown[n] as boolean
    const gain = (gains[n] as number) / (isUnknown && isCorrected ? MISSPELLED : 1)
    // A word that the page answers as another weighs as that one, else as a word that is not known at all.
    const weight = isUnknown && gain === 0 ? most : (ranking.idf[n] as number)
    const mass = weight * (pasted && isUnknown ? NOISE : 1)
    const chance = pasted && outOfScope <= 1 ? NOISE : 1
    total += outOfScope > 0 ? most * outOfScope * chance : mass
    if (outOfScope) return
    own += mass
    if (gain > 0 && (!isUnknown || isCorrected)) matched += mass
    gained += Math.min(mass, gain)
  })
  return { own: own / (total || 1), matched: matched / (total || 1), gained: gained / (total || 1) }
}

/** Whether the first hit answers the query, or is merely the nearest. */
export function isConfident(
  query: string,
  page: number,
  concepts: readonly Concept[],
  ranking: Ranking,
): boolean {
  if (isSmallNumber(query) || !SAYS_SOMETHING.test(query) || isDaemon(query, concepts)) return false
  const pasted = isPasted(query, concepts)
  const { own, matched, gained } = fit(page, pasted, concepts, ranking)
  const length = concepts.length
  if (pasted) return gained >= between(NEEDED.pasted, length)
  const needed = PRINTED.test(query) ? NEEDED.printed : between(NEEDED.gained, length)
  return gained + HAVING * matched >= needed + NEEDED.foreign * (1 - own)
}

/** Whether all that is known of a query is a word with a `d` more: `configd` is a process, and no `config`. */
function isDaemon(query: string, [only, more]: readonly Concept[]): boolean {
  const word = query.trim().toLowerCase()
  const isNear = (term: string): boolean => `${term}d` === word
  const near = only?.alternatives.filter(({ how }) => how === 'near') ?? []
  return !more && near.some(({ terms }) => terms.some(({ term }) => isNear(term)))
}

/** What a query of so many concepts needs: between few words and a sentence in proportion. */
function between(
  { few, sentence }: (typeof NEEDED)['gained' | 'pasted'],
  concepts: number,
): number {
  const share = (concepts - NEEDED.length.few) / (NEEDED.length.sentence - NEEDED.length.few)
  return few + (sentence - few) * Math.min(1, Math.max(0, share))
}
