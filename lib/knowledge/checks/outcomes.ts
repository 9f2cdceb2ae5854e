import { Outcome } from '../../model/common'
import type { Fault } from '../../model/fault'
import type { Knowledge, Symptom } from '../../model/knowledge'
import { firstOutcome } from '../first-outcome'
import type { PageLines } from '../page-lines'

/**
 * Checks that the outcome of a symptom, which its badge shows, agrees with its cause, its status and its remedies.
 */
export function checkOutcomes(knowledge: Knowledge, lines: PageLines): Fault[] {
  return knowledge.symptoms.flatMap((symptom) => {
    const outcome = firstOutcome(symptom, knowledge)
    return [
      ...contradictingRemedies(symptom, knowledge, lines),
      ...(outcome
        ? [...unknownDesign(symptom, outcome, lines), ...otherStatus(symptom, outcome, lines)]
        : []),
    ]
  })
}

/** A symptom with a documented fix and a remedy that says that none is known. */
function contradictingRemedies(symptom: Symptom, knowledge: Knowledge, lines: PageLines): Fault[] {
  const pages = symptom.remediations.flatMap((slug) => knowledge.remedyBySlug.get(slug) ?? [])
  const fixed = pages.find((page) => page.outcome === 'documented-fix')
  const unfixed = pages.find((page) => page.outcome === 'no-known-fix')
  if (!fixed || !unfixed) return []
  return [
    lines.fault(symptom.file, unfixed.slug, {
      problem: `two remediations contradict each other: ${fixed.slug} is a documented fix, ${unfixed.slug} says none is known`,
      expected: 'only one of these outcomes for a symptom',
      fix: 'change the outcome of one, or split the symptom',
    }),
  ]
}

/** A symptom that is by design without a known design. */
function unknownDesign({ file, cause }: Symptom, outcome: Outcome, lines: PageLines): Fault[] {
  if (outcome !== 'by-design' || cause?.confidence !== 'unknown') return []
  return [
    lines.fault(file, 'confidence: unknown', {
      problem: 'the badge says “by design”, and the cause is unknown',
      expected: 'a cause that says what is by design, with its confidence',
      fix: 'say in `cause:` what the system does on purpose, or change the outcome of the first remedy',
    }),
  ]
}

/** A status that names an outcome other than the one of the badge. */
function otherStatus({ file, cause }: Symptom, outcome: Outcome, lines: PageLines): Fault[] {
  const status = cause?.fixed.toLowerCase() ?? ''
  const named = Outcome.options.find(
    (other) => other !== outcome && status.includes(wordsOf(other)),
  )
  if (!named) return []
  return [
    lines.fault(file, 'fixed:', {
      problem: `the status names another outcome than the badge: ${wordsOf(named)}`,
      expected: `a status that fits ${wordsOf(outcome)}, the outcome of the first remedy`,
      found: cause?.fixed,
      fix: 'say who has to change what, or change the outcome of the first remedy',
    }),
  ]
}

/** Name of an outcome in a sentence. */
function wordsOf(outcome: Outcome): string {
  return outcome.replaceAll('-', ' ')
}
