import { plain } from '../analysis/fold'
import type { Alternative, Concept } from '../query/concept'
import type { Lexicon } from '../query/lexicon'
import type { QueryWord } from '../query/query-words'

/** Shortest word that is read as a beginning, since one letter begins everything, and shortest stem inside one. */
const SHORTEST = { word: 2, stem: 4 }

/** Most terms that a beginning may stand for: those on the most pages. */
const MOST = 24

/** Endings of English words that a stem lacks. */
const ENDINGS = [
  'able',
  'ability',
  'ance',
  'ation',
  'ed',
  'ence',
  'er',
  'es',
  'ing',
  'ion',
  'ive',
  'ivity',
  'ment',
]

/** Most letters at the end in which a stem may differ from the word whose stem it is (`reachabl`). */
const CHANGED = 3

/** What a word typed in full weighs at least beside those that it may begin. */
const LEAST = 0.5

/** Weight of what an unfinished word may become, beside a word as typed. */
const COMPLETED = 0.9

/**
 * The concept of a word that may be typed in part: the word itself and whatever it may become. How likely it is
 * finished is how many pages hold it, beside those that hold what it begins: `vpn` probably is, `cap` is not.
 */
export function unfinished(concept: Concept, word: QueryWord, lexicon: Lexicon): Concept {
  const text = plain(word.text).replaceAll('-', '')
  // Digits are never continued, and the parts of a dotted name are no beginnings.
  if (text.length < SHORTEST.word || !/^\p{L}+$/u.test(text)) return concept
  const own = new Set(word.terms)
  const becomes = beginningWith(text, lexicon)
  const others = becomes.filter(({ term }) => !own.has(term)).slice(0, MOST)
  if (others.length === 0) return concept
  const all = becomes.reduce((sum, { count }) => sum + count, 0)
  const finished = becomes.find(({ term }) => own.has(term))?.count ?? 0
  const share = Math.max(LEAST, finished / all)
  const [typed, ...more] = concept.alternatives
  return {
    ...concept,
    alternatives: [
      ...(typed ? [scaled(typed, finished > 0 ? share : 1)] : []),
      // What was taken for a misspelling is a beginning.
      ...more.filter(({ how }) => how !== 'near'),
      ...others.map(({ term }): Alternative => ({
        how: 'completed',
        terms: [{ term, weight: COMPLETED }],
      })),
    ],
    outOfScope: 0,
    isBeginning: finished < all / 2,
  }
}

/**
 * Terms that a word begins, and stems whose ending it begins (`connecti`); when there are none, stems that differ
 * in their last letters from the word (`reachabili`). Those on the most pages first.
 */
function beginningWith(text: string, lexicon: Lexicon): { term: string; count: number }[] {
  const found = [...lexicon.beginning(text)]
  for (let end = text.length - 1; end >= SHORTEST.stem; end--) {
    const [start, ending] = [text.slice(0, end), text.slice(end)]
    const isEnding = ENDINGS.some((whole) => whole.startsWith(ending))
    if (isEnding || (found.length === 0 && ending.length <= CHANGED))
      found.push(
        ...lexicon
          .beginning(start)
          .filter(({ term }) => (isEnding ? term === start : term.length <= text.length)),
      )
  }
  return found.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
}

function scaled({ how, terms }: Alternative, factor: number): Alternative {
  return { how, terms: terms.map(({ term, weight }) => ({ term, weight: weight * factor })) }
}
