import type { Outcome } from '../model/common'

/** Body sections of a symptom page, in required order. */
export const SYMPTOM_SECTIONS = [
  'What it is',
  'Is it yours?',
  'What do you see?',
  'How it works',
  'What is known',
  'What is not known',
] as const

/** Body sections of a remedy page, in required order; based on the KCS v6 article structure. */
export const REMEDY_SECTIONS = [
  'Issue',
  'Cause',
  'Diagnosis',
  'Resolution',
  'Workaround',
  'What you can do',
  'Verify',
  'Escalate',
  'Not known',
  'Watch for a fix',
] as const

/** The section with the steps, by outcome, so that the heading already tells the reader what to expect. */
export const ACTION_SECTION: Readonly<Record<Outcome, (typeof REMEDY_SECTIONS)[number]>> = {
  'documented-fix': 'Resolution',
  'by-design': 'Resolution',
  workaround: 'Workaround',
  'no-known-fix': 'What you can do',
}

/** Sections that a remedy with this outcome must have. */
export function requiredRemedySections(outcome: Outcome): string[] {
  const always = ['Issue', 'Cause', 'Diagnosis', ACTION_SECTION[outcome], 'Verify', 'Escalate']
  if (outcome === 'workaround') return [...always, 'Not known']
  if (outcome === 'no-known-fix') return [...always, 'Not known', 'Watch for a fix']
  return always
}
