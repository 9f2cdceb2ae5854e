/** A possible correction of a word. */
export interface Candidate {
  readonly term: string
  /** 1 for the same word, lower for less similar ones. */
  readonly similarity: number
}

/** Maximum number of corrections for one word. An object, because `npm run bench:search` turns corrections off. */
export const BEST_CANDIDATES = { most: 4 }

/** Maximum distance to the similarity of the best candidate. */
const MARGIN = 0.15

/** The candidates whose similarity is close to that of the best one, best first. */
export function bestCandidates(
  terms: Iterable<string>,
  similarityTo: (term: string) => number,
): Candidate[] {
  const found: Candidate[] = []
  for (const term of terms) {
    const similarity = similarityTo(term)
    if (similarity > 0) found.push({ term, similarity })
  }
  found.sort((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1))
  const best = found[0]?.similarity ?? 0
  return found
    .filter(({ similarity }) => similarity >= best - MARGIN)
    .slice(0, BEST_CANDIDATES.most)
}

/** Similarity of a word to a term after a number of edits: 0.7 after one, 0.5 after two. */
export function similarityAfter(edits: number): number {
  return 0.9 - 0.2 * edits
}
