import type { HitKind } from './api'

/**
 * How much of the words of the pages it covers a page answers for itself: a symptom fully for the
 * posts that report it, so that a report is never found before its symptom; the pages further from
 * the report less.
 */
export const LIFT: Partial<Record<HitKind, number>> = {
  symptom: 1,
  guide: 0.45,
  remediation: 0.4,
}
