import type { Outcome, PageKind } from '../model/common'

/**
 * Whether a list shows the outcome of a page beside its kind. A remedy without a known fix shows none: it offers what
 * reduces the problem, and “Remedy, No known fix” would contradict itself.
 */
export function isListedOutcome(kind: PageKind, outcome: Outcome): boolean {
  return kind !== 'remediation' || outcome !== 'no-known-fix'
}
