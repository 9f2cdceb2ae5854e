import { describe, expect, it } from 'vitest'
import { structuredData } from '../../../../../lib/site/view-models/pages/json-ld'
import { smallKnowledge } from '../../../knowledge/small'
import { frozenKnowledge } from '../../../../frozen-corpus'

interface Data {
  '@type': string
  author?: { name: string }
  publisher?: { name: string }
  dateModified?: string
  datePublished?: string
  mainEntity?: {
    answerCount: number
    upvoteCount?: number
    acceptedAnswer?: Answer
    suggestedAnswer?: Answer[]
  }
}
interface Answer {
  text: string
  author?: { name: string }
}

function ofPost(knowledge: ReturnType<typeof smallKnowledge>, slug = 'lost-descriptors') {
  const post = knowledge.postBySlug.get(slug)
  return post && (structuredData(post, knowledge) as Data | null)
}

describe('structured data', () => {
  it('describes a report as a question, with the remedies of its symptoms as answers by this site', () => {
    const data = ofPost(smallKnowledge())
    expect(data?.['@type']).toBe('QAPage')
    expect(data?.mainEntity?.answerCount).toBe(1)
    expect(data?.mainEntity?.suggestedAnswer).toMatchObject([
      { text: 'A restart frees all descriptors for a while.', author: { name: 'Reachable' } },
    ])
  })

  it('has no count of boosts if no source shows one', () => {
    expect(ofPost(smallKnowledge())?.mainEntity).not.toHaveProperty('upvoteCount')
  })

  it('describes no report as a question if its remedies only limit the damage', () => {
    expect(ofPost(smallKnowledge({ remedy: { outcome: 'no-known-fix' } }))).toBeNull()
  })

  it('names the authors of answers in a thread only by the role that the source shows', () => {
    const answers = [
      { by: 'DTS Engineer', accepted: true, sightings: [0], text: 'It is **fixed**.' },
      { sightings: [0], text: 'Same here.' },
    ]
    const data = ofPost(smallKnowledge({ post: { answers } }))
    expect(data?.mainEntity?.answerCount).toBe(3)
    expect(data?.mainEntity?.acceptedAnswer).toMatchObject({
      text: 'It is fixed.',
      author: { name: 'DTS Engineer' },
    })
    expect(data?.mainEntity?.suggestedAnswer?.[0]).not.toHaveProperty('author')
  })

  it('gives a curated page its publisher and the date of its last change but no invented publication date', () => {
    const changes = [{ date: '2026-12-01', what: 'Says what iOS 26.3 does.' }]
    const knowledge = smallKnowledge({ symptom: { changes } })
    const [symptom] = knowledge.symptoms
    const data = symptom && (structuredData(symptom, knowledge) as Data)
    expect(data).toMatchObject({
      '@type': 'TechArticle',
      author: { name: 'Reachable' },
      publisher: { name: 'Reachable' },
      dateModified: '2026-12-01',
    })
    expect(data).not.toHaveProperty('datePublished')
  })

  it('describes guidance from the forum as an article by an unnamed author', () => {
    const data = ofPost(smallKnowledge(), 'how-to-count')
    expect(data?.['@type']).toBe('TechArticle')
    expect(data).not.toHaveProperty('author')
  })

  it('describes only reports and questions as questions, each with an answer', () => {
    const knowledge = frozenKnowledge()
    const questions = knowledge.posts.flatMap((post) => {
      const data = structuredData(post, knowledge) as Data | null
      return data?.['@type'] === 'QAPage' ? [{ post, question: data.mainEntity }] : []
    })
    expect(questions.length).toBeGreaterThan(40)
    for (const { post, question } of questions) {
      expect(['question', 'symptom']).toContain(post.kind)
      expect(question?.answerCount).toBeGreaterThan(0)
      for (const answer of question?.suggestedAnswer ?? []) expect(answer.author).toBeDefined()
    }
  })
})
