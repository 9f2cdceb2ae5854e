import type { HitKind } from '../api'

/**
 * The share of a linked page's term weights that a page of this kind gets too. A symptom gets all of the
 * posts that report it, so that no report ranks before its symptom; guides and remedies, which are
 * further from the report, get less.
 */
export const LINKED_PAGE_BOOST: Partial<Record<HitKind, number>> = {
  symptom: 1,
  guide: 0.45,
  remediation: 0.4,
}

/** Most linked pages that boost a page in full; with more of them, each counts less. */
export const MANY_LINKS = { reports: 4 }

/** The share of its linked pages' term weights that a page gets, 0 … 1. */
export function linkedPageBoost(kind: HitKind, linkedPages: number): number {
  const boost = LINKED_PAGE_BOOST[kind] ?? 0
  return kind === 'symptom' ? boost : boost * Math.min(1, MANY_LINKS.reports / (linkedPages || 1))
}
