import type { FactKind } from '../../model/post'

/** A way to find one kind of fact in a line. */
export interface FactRule {
  readonly kind: FactKind
  /** Global; every branch has bounded repeats. */
  readonly pattern: RegExp
  /** Canonical values of a match; empty where the match is not a fact after all. */
  readonly values: (match: RegExpMatchArray) => readonly string[]
  /** URLs are blanked before a rule runs, except for rules that read them. */
  readonly inAddresses?: true
}
