import { describe, expect, it } from 'vitest'
import { coverage } from '../../../../../lib/site/view-models/lists/coverage'
import { suggestedSymptoms } from '../../../../../lib/site/view-models/posts/suggested'
import { frozenKnowledge } from '../../../../frozen-corpus'

const knowledge = frozenKnowledge()
const placed = knowledge.posts.find(({ symptoms }) => symptoms.length === 1)

describe('a post that waits to be placed', () => {
  if (!placed) throw new Error('the corpus has no such post')
  const waiting = { ...placed, symptoms: [], citedBy: [], kindGuessed: true as const }
  const posts = knowledge.posts.map((post) => (post === placed ? waiting : post))
  const postBySlug = new Map(posts.map((post) => [post.slug, post]))

  it('is listed under coverage with its views and age', () => {
    expect(coverage(knowledge).waiting).toEqual([])
    const [row, ...others] = coverage({ ...knowledge, posts }).waiting
    expect(others).toEqual([])
    expect(row?.post).toBe(waiting)
    const metrics = placed.sightings.flatMap(({ metrics }) => metrics ?? [])
    expect(row?.views).toBe(Math.max(0, ...metrics.map(({ views }) => views.value)))
    expect(metrics.map(({ activity }) => activity)).toContain(row?.activity)
  })

  it('shows the nearest symptoms as suggestions, which a placed post does not', () => {
    expect(suggestedSymptoms(placed, knowledge)).toEqual([])
    const suggested = suggestedSymptoms(waiting, { ...knowledge, posts, postBySlug })
    expect(suggested.map(({ symptom }) => symptom.slug)).toContain(placed.symptoms[0])
  })
})
