import { expect, it } from 'vitest'
import { generatedDocuments } from '../../lib/dev/bench/scale/generated-documents'
import { JUDGED_SETS, judgedQueries } from '../../lib/dev/bench/search/judged-sets'
import type { Search } from '../../lib/search/api'
import { buildIndex, type BuiltFile } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { CORE_FILE, shardFile } from '../../lib/search/index/index-files'
import { clearRegistry, registration } from '../../lib/search/index/registry'
import {
  type PackedShard,
  packShard,
  packTerms,
  unpackShard,
} from '../../lib/search/index/shard-format'
import { openIndexFiles } from '../../lib/search/node'
import { frozenKnowledge } from '../frozen-corpus'

const knowledge = frozenKnowledge()
const real = searchDocuments(knowledge)
const texts = knowledge.posts.map(({ body }) => body)
const documents = [...real, ...generatedDocuments(1_000, real, texts)]
const { files } = buildIndex(documents, knowledge.searchContent)
const SHARD = /search\/terms-\d+\.js/

function contentOf({ name, text }: BuiltFile): unknown {
  return JSON.parse(text.slice(registration(name, '').indexOf('""')))
}

/** The same index with all terms in one shard. */
function unsharded(): BuiltFile[] {
  const shards = files
    .filter(({ name }) => SHARD.test(name))
    .map((file) => unpackShard(contentOf(file) as PackedShard))
  const all = packShard({
    terms: shards.flatMap(({ terms }) => terms),
    postings: shards.flatMap(({ postings }) => postings),
    classes: shards.flatMap(({ classes }) => classes),
  })
  const file = (name: string, value: unknown): BuiltFile => ({
    name,
    text: registration(name, value),
  })
  return files
    .filter(({ name }) => !SHARD.test(name))
    .map((one) =>
      one.name === CORE_FILE
        ? file(CORE_FILE, { ...(contentOf(one) as object), shards: packTerms(['']) })
        : one,
    )
    .concat(file(shardFile(0), all))
}

/** The hits of each query with their scores and the pages below them, and how sure each answer is. */
async function answersOf(index: readonly BuiltFile[], queries: readonly string[]) {
  clearRegistry()
  const search: Search = await openIndexFiles(index)
  const answers = []
  for (const query of queries) {
    const { answer, total, hits } = await search.find(query)
    answers.push({ query, answer, total, hits })
  }
  return answers
}

it('every judged query has the same ten hits as in an index with one shard, where all is loaded at once', async () => {
  const queries = JUDGED_SETS.flatMap(judgedQueries).map(({ q }) => q)
  expect(queries.length).toBeGreaterThan(700)
  expect(files.filter(({ name }) => SHARD.test(name)).length).toBeGreaterThan(100)
  const answers = await answersOf(files, queries)
  expect(answers).toEqual(await answersOf(unsharded(), queries))
})
