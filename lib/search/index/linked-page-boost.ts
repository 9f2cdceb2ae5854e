import type { HitKind } from '../api'

/**
 * How much of the words of the pages it covers a page answers for itself: a symptom fully for the
 * posts that report it, so that a report is never found before its symptom; the pages further from
 * the report less.
 */
export const LINKED_PAGE_BOOST: Partial<Record<HitKind, number>> = {
  symptom: 1,
  guide: 0.45,
  remediation: 0.4,
}

/** Reports that a page can answer for in full; one that serves many answers each of them less. */
export const MANY_LINKS = { reports: 4 }

/** How much of its reports' words a page answers for, 0 … 1. */
export function linkedPageBoost(kind: HitKind, reports: number): number {
  const lift = LINKED_PAGE_BOOST[kind] ?? 0
  return kind === 'symptom' ? lift : lift * Math.min(1, MANY_LINKS.reports / (reports || 1))
}
