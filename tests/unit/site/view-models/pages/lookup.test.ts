import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../../../lib/model/knowledge'
import { atSlug, publishedSlugs } from '../../../../../lib/site/view-models/pages/lookup'

const page = { slug: 'new-name', id: 's1', url: '/symptoms/new-name/' }
const knowledge = {
  symptoms: [page],
  symptomBySlug: new Map([[page.slug, page]]),
  ids: {
    symptoms: [
      { id: 's1', slug: 'new-name', former: ['old-name'] },
      {
        id: 's2',
        slug: 'gone',
        retired: 'Merged into another page.',
        instead: '/symptoms/new-name/',
      },
      { id: 's3', slug: 'not-written-yet' },
    ],
  },
} as unknown as Knowledge

describe('the target of a published address', () => {
  it('exists for every current, former and retired slug and for no other', () => {
    expect(publishedSlugs(knowledge, 'symptoms')).toEqual(['new-name', 'old-name', 'gone'])
  })

  it('is the page for its current name', () => {
    expect(atSlug(knowledge, 'symptoms', 'new-name')).toEqual({ is: 'page', page })
  })

  it('is a redirect for a former name', () => {
    expect(atSlug(knowledge, 'symptoms', 'old-name')).toEqual({ is: 'moved', page })
  })

  it('is a tombstone with a reason for a retired page', () => {
    const found = atSlug(knowledge, 'symptoms', 'gone')
    expect(found).toMatchObject({ is: 'retired', entry: { retired: 'Merged into another page.' } })
  })

  it('throws for a name that was never published', () => {
    expect(() => atSlug(knowledge, 'symptoms', 'nothing')).toThrow(/nothing/)
  })
})
