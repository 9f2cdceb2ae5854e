import type { FactKind } from '../../model/post'

/** A way to find one kind of fact in a line. */
export interface FactRule {
  readonly kind: FactKind
  /** Global; every branch has bounded repeats. */
  readonly pattern: RegExp
  /** Canonical values of a match; empty where the match turns out to be none. */
  readonly values: (match: RegExpMatchArray) => readonly string[]
  /** Addresses are blanked before a rule runs, except for rules that read addresses. */
  readonly inAddresses?: true
}

/** Not inside a word, a path or a longer dotted name. */
export const BEFORE = String.raw`(?<![\w./@-])`
export const AFTER = String.raw`(?![\w@/]|-\w)`

/** A rule for names that stand as they are written in a list. */
export function namedRule(kind: FactKind, names: readonly string[]): FactRule {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return {
    kind,
    pattern: new RegExp(`${BEFORE}(?:${escaped.join('|')})${AFTER}`, 'g'),
    values: (match) => [match[0]],
  }
}
