import { firstWord } from '../../analysis/phrase'
import { type Shard, TERM_CLASS, type TermClass } from '../shard-format'

/**
 * Target size of a shard: the number of its postings plus two per term. With smaller shards a query loads
 * less, but the index gets larger, since gzip compresses each file separately. On the corpus a shard of
 * this size has 2.4 kB and all shards have 71 kB; at 1,800 it is 3.0 and 69 kB.
 */
const SIZE = 1_350

/**
 * Splits the sorted terms into shards of about the same size, but never between terms with the same first
 * word.
 *
 * @param outOfScope out-of-scope terms, which may have no postings
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
