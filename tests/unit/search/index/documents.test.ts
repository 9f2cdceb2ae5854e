import { expect, it } from 'vitest'
import { answerAnchor } from '../../../../lib/model/post'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { frozenKnowledge } from '../../../frozen-corpus'

it('the answers of a thread are indexed, each with its author’s role and its anchor', () => {
  const knowledge = frozenKnowledge()
  const [post, ...others] = knowledge.posts
  if (!post) throw new Error('no posts')
  const answers = [
    { by: 'DTS Engineer', sightings: [0], text: 'Any paid developer may **use** it.' },
    { sightings: [0], text: 'Thanks!' },
  ]
  const documents = searchDocuments({ ...knowledge, posts: [{ ...post, answers }, ...others] })
  const sections = documents.find(({ id }) => id === post.id)?.sections.slice(-2)
  expect(sections).toEqual([
    { anchor: answerAnchor(0), heading: 'DTS Engineer', text: 'Any paid developer may use it.' },
    { anchor: answerAnchor(1), heading: '', text: 'Thanks!' },
  ])
})
