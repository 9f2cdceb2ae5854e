import { beforeEach, expect, it } from 'vitest'
import type { TrainedModel } from '../../../../lib/model/search/answer-model'
import { buildIndex } from '../../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { CORE_FILE, INDEX_FORMAT } from '../../../../lib/search/index/index-files'
import { clearRegistry, registration } from '../../../../lib/search/index/registry'
import { openIndexFiles } from '../../../../lib/search/node'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const documents = searchDocuments(knowledge)

beforeEach(clearRegistry)

it('an index in another format is rejected with a fix', async () => {
  const core = { format: INDEX_FORMAT + 1 }
  const opened = openIndexFiles([{ name: CORE_FILE, text: registration(CORE_FILE, core) }])
  await expect(opened).rejects.toThrow(
    `${CORE_FILE} has format ${INDEX_FORMAT + 1}, but this version of the search reads format ${INDEX_FORMAT}. Reload`,
  )
})

it('an index has the answer model of its content, and none that was trained for other features', () => {
  const { searchContent } = knowledge
  const trained = searchContent.answerModel as TrainedModel
  const core = (answerModel: TrainedModel): string =>
    buildIndex([], { ...searchContent, answerModel }).files[0]?.text ?? ''
  const model = { ...trained.model, bias: -7.125 }
  expect(core({ ...trained, model })).toContain('-7.125')
  expect(() => core({ ...trained, features: ['coverage'] })).toThrow('npm run train:answer')
})

it('no shard is much larger than the others', () => {
  const { files } = buildIndex(documents, knowledge.searchContent)
  const sizes = files.filter(({ name }) => name.includes('terms-')).map(({ text }) => text.length)
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.max(...sizes)).toBeLessThan(
    (2 * sizes.reduce((sum, size) => sum + size)) / sizes.length,
  )
})
