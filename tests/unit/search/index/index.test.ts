import { beforeEach, expect, it } from 'vitest'
import { loadKnowledge } from '../../../../lib/knowledge/load'
import { buildIndex } from '../../../../lib/search/index/build/build'
import { packPages } from '../../../../lib/search/index/build/pack-pages'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { CORE_FILE, INDEX_FORMAT } from '../../../../lib/search/index/index-files'
import { unpackPages } from '../../../../lib/search/index/read/unpack-pages'
import { clearRegistry, registration } from '../../../../lib/search/index/registry'
import { openIndex } from '../../../../lib/search/node'

const knowledge = loadKnowledge(process.cwd())
const documents = searchDocuments(knowledge)

beforeEach(clearRegistry)

it('an index of another format is refused, with what to do', async () => {
  const core = { format: INDEX_FORMAT + 1 }
  const opened = openIndex([{ name: CORE_FILE, text: registration(CORE_FILE, core) }])
  await expect(opened).rejects.toThrow(
    `${CORE_FILE} has format ${INDEX_FORMAT + 1}, but this version of the search reads format ${INDEX_FORMAT}. Reload`,
  )
})

it('the pages of the index are those of the site', () => {
  const pages = documents.filter(({ kind }) => kind !== 'error')
  const read = unpackPages(packPages(pages))
  expect(read.map(({ id, kind, url, title }) => ({ id, kind, url, title }))).toEqual(
    pages.map(({ id, kind, url, title }) => ({ id, kind, url, title })),
  )
  expect(read.map(({ covers }) => covers.map((n) => read[n]?.id))).toEqual(
    pages.map(({ covers }) => covers),
  )
})

it('no shard is much larger than the others', () => {
  const { files } = buildIndex(documents, knowledge.searchWords)
  const sizes = files.filter(({ name }) => name.includes('terms-')).map(({ text }) => text.length)
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.max(...sizes)).toBeLessThan(
    (2 * sizes.reduce((sum, size) => sum + size)) / sizes.length,
  )
})
