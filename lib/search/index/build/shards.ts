import { firstWord } from '../../analysis/phrase'
import { type Shard, TERM_CLASS, type TermClass } from '../shard-format'

/**
 * Size of a shard: the number of its postings, and two more for each term. Smaller shards cost a query less
 * and the whole index more, since gzip packs every file by itself. On the corpus a shard of this size has
 * 2.4 kB and all have 71 kB; at 1,800 they have 3.0 and 69 kB.
 */
const SIZE = 1_350

/**
 * Cuts the terms, in order, into shards of about the same size, never between two terms of one first word.
 *
 * @param outOfScope names of other fields, which need no postings
 */
export function shardsOf(
  postings: ReadonlyMap<string, readonly number[]>,
  outOfScope: ReadonlySet<string>,
  common: ReadonlySet<string>,
): Shard[] {
  const terms = [...new Set([...postings.keys(), ...outOfScope])].sort()
  const sizeOf = (term: string): number => 2 + (postings.get(term)?.length ?? 0)
  const total = terms.reduce((sum, term) => sum + sizeOf(term), 0)
  const size = total / Math.ceil(total / SIZE)
  const shards = new Map<number, string[]>()
  let before = 0
  let at = 0
  terms.forEach((term, n) => {
    if (firstWord(term) !== firstWord(terms[n - 1] ?? '')) at = Math.floor(before / size)
    shards.set(at, [...(shards.get(at) ?? []), term])
    before += sizeOf(term)
  })
  const classOf = (term: string): TermClass => {
    if (outOfScope.has(term)) return TERM_CLASS.outOfScope
    return common.has(term) ? TERM_CLASS.common : TERM_CLASS.own
  }
  return [...shards.values()].map((shard) => ({
    terms: shard,
    postings: shard.map((term) => postings.get(term) ?? []),
    classes: shard.map(classOf),
  }))
}
