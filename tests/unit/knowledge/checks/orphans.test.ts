import { describe, expect, it } from 'vitest'
import { checkOrphans, checkPlacement } from '../../../../lib/knowledge/checks/orphans'
import { link } from '../../../../lib/knowledge/link'
import { smallFiles } from '../small'

/** Problems of the small content whose symptom lists another post and remedy, with a guide that lists or links them. */
function problems(kind: string, guide: { posts?: string[]; body?: string }): string[] {
  const files = smallFiles({
    post: { kind },
    symptom: { posts: [], remediations: ['other-remedy'], signatures: [] },
  })
  const guides = files.guides.map(({ matter, body, ...page }) => ({
    ...page,
    matter: { ...matter, posts: guide.posts ?? [] },
    body: body + (guide.body ?? ''),
  }))
  const knowledge = link({ ...files, guides })
  return [...checkPlacement(knowledge), ...checkOrphans(knowledge)].map(({ problem }) => problem)
}

const toRemedy = '[x](/remediations/restart-the-device/)'

describe('the strict check of orphans', () => {
  it('finds a question and a remedy that neither a symptom nor a guide names', () => {
    expect(problems('question', {})).toEqual([
      'no symptom lists the question post',
      'no symptom lists the remedy',
    ])
  })

  it('accepts a question that a guide lists and a remedy that a guide links to', () => {
    expect(problems('question', { posts: ['lost-descriptors'], body: toRemedy })).toEqual([])
  })

  it('still wants a symptom for a report of a fault', () => {
    expect(problems('symptom', { posts: ['lost-descriptors'], body: toRemedy })).toEqual([
      'the symptom post waits to be placed',
    ])
  })
})
