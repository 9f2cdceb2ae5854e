/** One way to match a concept: terms that count together, each with its weight. */
export interface Alternative {
  readonly how: 'typed' | 'joined' | 'vocabulary' | 'near' | 'completed'
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
}

/** A word of the query, or several that belong together, with everything that may match it. */
export interface Concept {
  /** Positions of its words among those typed. */
  readonly words: readonly number[]
  readonly alternatives: readonly Alternative[]
  /**
   * Likelihood that it names something outside the site's scope, in units of an unknown word's weight: 0 for not at
   * all, more for an identifier or code of other software (`FOREIGN_IDENTIFIER`), most for another field.
   */
  readonly outOfScope: number
  /** Set for a word that is probably not typed to its end; see `spelling/unfinished-word.ts`. */
  readonly isBeginning?: boolean
}

/** Weights of terms that were not typed themselves. Measured in docs/search.md. */
export const ALTERNATIVE_WEIGHT = {
  part: 0.6,
  joined: 1,
  vocabulary: 0.85,
  vocabularyOfKnown: 0.55,
  near: 0.85,
}
