import type { FactKind } from '../../model/post'

/** A rule that finds one kind of fact in a line. */
export interface FactRule {
  readonly kind: FactKind
  /** Must be global, and every repeat must be bounded. */
  readonly pattern: RegExp
  /** Canonical values of a match; empty if the match is not a fact after all. */
  readonly values: (match: RegExpMatchArray) => readonly string[]
  /** By default URLs are blanked out before a rule runs; true for rules that read URLs. */
  readonly inAddresses?: true
}
