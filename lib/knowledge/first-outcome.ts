import type { Outcome } from '../model/common'
import type { Knowledge, Symptom } from '../model/knowledge'

/** What a reader with a symptom can hope for: the outcome of the remedy to try first, if there is one. */
export function firstOutcome(symptom: Symptom, knowledge: Knowledge): Outcome | undefined {
  return knowledge.remediationBySlug.get(symptom.remediations[0] ?? '')?.outcome
}
