/** A term that a word may stand for. */
export interface Candidate {
  readonly term: string
  /** 1 for the same word, less the further away. */
  readonly likeness: number
}

/** Most terms that one unknown word may stand for. */
export const CANDIDATES = { most: 4 }

/** How much less like than the best a candidate may be. */
const MARGIN = 0.15

/** The few terms that are about as like a word as the one most like it, best first. */
export function spellingCandidates(
  terms: Iterable<string>,
  likenessOf: (term: string) => number,
): Candidate[] {
  const found: Candidate[] = []
  for (const term of terms) {
    const likeness = likenessOf(term)
    if (likeness > 0) found.push({ term, likeness })
  }
  found.sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
  const best = found[0]?.likeness ?? 0
  return found.filter(({ likeness }) => likeness >= best - MARGIN).slice(0, CANDIDATES.most)
}
