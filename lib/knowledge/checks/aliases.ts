import type { Symptom } from '../../model/knowledge'

/** Number of aliases that a symptom should have, so that people who use other words than its title find it. */
const ENOUGH = 8

/** Suggestions for the aliases of symptoms. They are not faults, but the search finds these pages less well. */
export interface AliasNotes {
  /** Symptoms with fewer than eight aliases, as `slug: count`. */
  readonly few: readonly string[]
  /** Pairs on one page in which one alias contains all content words of the other, as `slug: “a” and “b”`. */
  readonly redundant: readonly string[]
}

/**
 * Finds symptoms with too few or redundant aliases.
 *
 * @param contentTerms returns the stems of a phrase, without stop words and common words
 */
export function aliasNotes(
  symptoms: readonly Symptom[],
  contentTerms: (phrase: string) => readonly string[],
): AliasNotes {
  return {
    few: symptoms
      .filter(({ aliases }) => aliases.length < ENOUGH)
      .map(({ slug, aliases }) => `${slug}: ${aliases.length}`),
    redundant: symptoms.flatMap(({ slug, aliases }) =>
      redundantPairs(aliases, contentTerms).map(([a, b]) => `${slug}: “${a}” and “${b}”`),
    ),
  }
}

function redundantPairs(
  aliases: readonly string[],
  contentTerms: (phrase: string) => readonly string[],
): [string, string][] {
  const terms = aliases.map((alias) => new Set(contentTerms(alias)))
  return aliases.flatMap((alias, n) =>
    aliases
      .slice(n + 1)
      .filter((_, m) => isSubset(terms[n], terms[n + 1 + m]))
      .map((other): [string, string] => [alias, other]),
  )
}

/** Whether the smaller set is a subset of the larger one; false for an empty set, from an alias of common words only. */
function isSubset(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every((term) => large.has(term))
}
