import type { PageKind } from '../../../model/common'
import { linkedPageBoost } from '../linked-page-boost'
import { KINDS } from '../page-columns'
import { levelOf, LEVELS } from '../weight-levels'
import type { SearchDocument } from './document'
import { weigh } from './field-weights'

/**
 * For terms on more than this share of the pages, and for common words, single occurrences in a body are
 * not indexed. A tenth makes the index 5 % smaller than a fifth; the judged queries do no worse.
 */
const FREQUENT = 0.1
/**
 * For terms on more pages than this, single occurrences in the body of a remedy or guide are not indexed:
 * such a query is better answered by the symptom or the post. Makes the index 3 % smaller.
 */
const RARE = 3
/** Level of a term that occurs once in a body of average length. */
const ONCE = 7

/**
 * The postings of each term, `page × LEVELS + level`, in page order. Omits a page's terms whose weight does
 * not exceed what the page gets from its linked pages (see `linkedPageBoost`), which saves a third of all
 * postings.
 *
 * @param pages all pages in the order of the index
 * @param common terms of common English words
 */
export function postingsOf(
  pages: readonly SearchDocument[],
  common: ReadonlySet<string>,
): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  ownWeights(pages).forEach((weights, page) => {
    for (const [term, weight] of weights) {
      const posting = page * LEVELS + levelOf(weight)
      const list = postings.get(term)
      if (list) list.push(posting)
      else postings.set(term, [posting])
    }
  })
  for (const [term, list] of postings) {
    const kinds = keptOnceOn(list.length, pages.length, common.has(term))
    const isKept = (posting: number): boolean => {
      const kind = pages[Math.floor(posting / LEVELS)]?.kind
      return posting % LEVELS > ONCE || (kind !== undefined && kinds.includes(kind))
    }
    postings.set(term, list.filter(isKept))
  }
  return postings
}

/** For each page, the term weights that exceed those from its linked pages. */
function ownWeights(pages: readonly SearchDocument[]): Map<string, number>[] {
  const numbers = new Map(pages.map(({ id }, n) => [id, n]))
  const weights = weigh(pages)
  return pages.map(({ kind, covers }, page) => {
    const boost = linkedPageBoost(kind, covers.length)
    const linked = covers.flatMap((id) => weights[numbers.get(id) ?? -1] ?? [])
    const fromLinked = (term: string): number =>
      boost * Math.max(0, ...linked.map((terms) => terms.get(term) ?? 0))
    return new Map([...(weights[page] ?? [])].filter(([term, weight]) => weight > fromLinked(term)))
  })
}

/** Kinds of pages for which a single occurrence of a term is indexed. */
function keptOnceOn(holding: number, pages: number, isCommon: boolean): readonly PageKind[] {
  if (holding > pages * FREQUENT || isCommon) return []
  return holding > RARE ? ['symptom', 'post'] : KINDS
}
