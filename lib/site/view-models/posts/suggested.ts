import { isWaiting } from '../../../knowledge/waiting'
import type { Knowledge, Post, Symptom } from '../../../model/knowledge'
import { type Reasons, SymptomIndex } from '../../../placement/nearest'
import { memoize } from '../../../util/memoize'
import { lookup } from '../../../knowledge/tracking/tracked-content'

/** A symptom that is suggested for a post, with the reasons. */
export interface Suggested {
  readonly symptom: Symptom
  readonly reasons: Reasons
}

/** The symptoms nearest to a post that waits to be placed, best first; none for a post that is placed. */
export function suggestedSymptoms(post: Post, knowledge: Knowledge): Suggested[] {
  if (!isWaiting(post)) return []
  return nearestSlugs(post.slug, knowledge).flatMap(({ slug, reasons }) => {
    const symptom = knowledge.symptomBySlug.get(slug)
    return symptom ? [{ symptom, reasons }] : []
  })
}

const nearestSlugs = lookup('suggested symptoms', (slug, knowledge) => {
  const post = knowledge.postBySlug.get(slug)
  const nearest = post ? symptomIndex(knowledge).nearest(post) : []
  return nearest.map(({ symptom, reasons }) => ({ slug: symptom.slug, reasons }))
})

const symptomIndex = memoize((knowledge: Knowledge) => new SymptomIndex(knowledge))
