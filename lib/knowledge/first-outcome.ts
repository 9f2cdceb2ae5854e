import type { Outcome } from '../model/common'
import type { Knowledge, Symptom } from '../model/knowledge'

/** The outcome of a symptom’s first remedy; undefined when the symptom has none. */
export function firstOutcome(symptom: Symptom, knowledge: Knowledge): Outcome | undefined {
  return knowledge.remedyBySlug.get(symptom.remediations[0] ?? '')?.outcome
}
