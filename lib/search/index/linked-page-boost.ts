import type { PageKind } from '../../model/common'

/**
 * The share of a linked page's term weights that a page of each kind also gets. A symptom gets the full
 * weights of the posts that report it, so that no report ranks above its symptom. Guides and remedies are
 * less directly related, so they get less.
 */
export const LINKED_PAGE_BOOST: Partial<Record<PageKind, number>> = {
  symptom: 1,
  guide: 0.45,
  remediation: 0.4,
}

/**
 * Maximum number of linked pages with full boost; with more, each counts less. An object, because
 * `npm run bench:search` changes it.
 */
export const MANY_LINKS = { reports: 4 }

/** The share of its linked pages' term weights that a page gets, 0 to 1. */
export function linkedPageBoost(kind: PageKind, linkedPages: number): number {
  const boost = LINKED_PAGE_BOOST[kind] ?? 0
  return kind === 'symptom' ? boost : boost * Math.min(1, MANY_LINKS.reports / (linkedPages || 1))
}
