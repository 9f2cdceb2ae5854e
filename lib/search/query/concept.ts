/** A way in which a page can answer a concept: all of the terms together, each with its weight. */
export interface Alternative {
  readonly how: 'typed' | 'joined' | 'vocabulary' | 'near' | 'completed'
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
}

/** A word of the query, or several that belong together, with all that may stand for it. */
export interface Concept {
  /** Positions of its words among those typed. */
  readonly words: readonly number[]
  readonly alternatives: readonly Alternative[]
  /**
   * How surely it names something that this site has nothing about, in weights of an unknown word: 0
   * not at all, more for an identifier or code of other software (`FOREIGN_IDENTIFIER`), most for
   * another field.
   */
  readonly outOfScope: number
  /** Set where it is a word that is probably typed in part; see `spelling/unfinished-word.ts`. */
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
