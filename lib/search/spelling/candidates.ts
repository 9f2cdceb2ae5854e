/** A possible correction of a word. */
export interface Candidate {
  readonly term: string
  /** 1 for the same word, lower for less similar ones. */
  readonly likeness: number
}

/** Maximum number of corrections for one word. */
export const CANDIDATES = { most: 4 }

/** Maximum distance to the similarity of the best candidate. */
const MARGIN = 0.15

/** The candidates whose similarity is close to that of the best one, best first. */
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
