import type { Symptom } from '../../model/knowledge'

/** Aliases that a symptom should have, so that people who use other words than its title find it. */
const ENOUGH = 8

/** What could be better about the aliases of symptoms: no fault, but search finds the page less well. */
export interface AliasNotes {
  /** Symptoms with fewer than eight aliases, as `slug: how many`. */
  readonly few: readonly string[]
  /** Pairs on one page of which one has all content words of the other, as `slug: "a" and "b"`. */
  readonly alike: readonly string[]
}

/**
 * @param contentTerms the terms of a phrase that say something: stems, without stop words and common words
 */
export function aliasNotes(
  symptoms: readonly Symptom[],
  contentTerms: (phrase: string) => readonly string[],
): AliasNotes {
  return {
    few: symptoms
      .filter(({ aliases }) => aliases.length < ENOUGH)
      .map(({ slug, aliases }) => `${slug}: ${aliases.length}`),
    alike: symptoms.flatMap(({ slug, aliases }) =>
      alikePairs(aliases, contentTerms).map(([a, b]) => `${slug}: “${a}” and “${b}”`),
    ),
  }
}

function alikePairs(
  aliases: readonly string[],
  contentTerms: (phrase: string) => readonly string[],
): [string, string][] {
  const terms = aliases.map((alias) => new Set(contentTerms(alias)))
  return aliases.flatMap((alias, n) =>
    aliases
      .slice(n + 1)
      .filter((_, m) => isWithin(terms[n], terms[n + 1 + m]))
      .map((other): [string, string] => [alias, other]),
  )
}

/** Whether the smaller of two sets is within the other. An alias of common words only is like no other. */
function isWithin(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every((term) => large.has(term))
}
