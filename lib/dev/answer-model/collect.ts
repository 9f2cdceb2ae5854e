import type { Knowledge } from '../../model/knowledge'
import type { AnswerKind, Search } from '../../search/api'
import { postsOf } from '../bench/search/engines'
import { UNTRAINED } from '../../search/index/build/answer-model'
import { buildIndex } from '../../search/index/build/build-index'
import type { SearchDocument } from '../../search/index/build/document'
import { searchDocuments } from '../../search/index/build/documents'
import { lineReader } from '../../logs/node/line-reader'
import { openIndexFiles } from '../../search/node'
import { clearRegistry } from '../../search/index/registry'
import type { Case } from './cases'

/** Result of the search for a case. */
export interface Observation {
  readonly id: string
  readonly kind: Case['kind'] | 'left-out'
  readonly group: string
  readonly q: string
  readonly first: string
  readonly isRight: boolean
  readonly features: readonly number[]
  /** Whether the query names the first hit (by an error or a printed line), so that the model does not apply. */
  readonly isNamed: boolean
  readonly answer: AnswerKind
}

/** Number of problems left out of one index, because building an index for each takes too long. */
const AT_ONCE = 5

type Ask = (one: Case, kind: Observation['kind']) => Promise<Observation>

/**
 * Searches the full index for every case. Searches again for every answerable case in an index without the pages that
 * answer it, which simulates a problem that the site does not cover.
 */
export async function collect(
  knowledge: Knowledge,
  cases: readonly Case[],
): Promise<Observation[]> {
  const documents = searchDocuments(knowledge)
  const printed = lineReader(knowledge)
  const all = await opened(documents, knowledge, printed)
  const found: Observation[] = []
  for (const one of cases) found.push(await all(one, one.kind))
  const answerable = cases.filter(({ posts }) => posts.length > 0)
  const groups = [...new Set(answerable.map(({ group }) => group))].sort()
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const out = new Set(groups.slice(from, from + AT_ONCE))
    const some = answerable.filter(({ group }) => out.has(group))
    const posts = some.flatMap((one) => one.posts)
    const ask = await opened(without(documents, posts), knowledge, () => [])
    for (const one of some) found.push(await ask({ ...one, isRight: () => false }, 'left-out'))
  }
  return found
}

/** Removes posts and the pages that report them. */
function without(documents: readonly SearchDocument[], posts: readonly string[]): SearchDocument[] {
  const gone = new Set(posts)
  for (const { id, kind, covers } of documents)
    if (kind !== 'error' && covers.some((post) => posts.includes(post))) gone.add(id)
  return documents
    .filter(({ id }) => !gone.has(id))
    .map((document) => ({ ...document, covers: document.covers.filter((id) => !gone.has(id)) }))
}

async function opened(
  documents: readonly SearchDocument[],
  knowledge: Knowledge,
  printed: (q: string) => string[],
): Promise<Ask> {
  clearRegistry()
  const { files } = buildIndex(documents, knowledge.searchContent, UNTRAINED)
  const search: Search = await openIndexFiles(files)
  await search.warm()
  const posts = postsOf(documents)
  return async ({ id, group, q, isRight }, kind) => {
    const pages = printed(q)
    const answer = await search.find(q, { printed: pages })
    const urls = answer.hits.map(({ url }) => url)
    const hits = answer.hits.map((hit) => posts(hit.id))
    const [first = ''] = urls
    return {
      ...{ id, kind, group, q, first },
      isRight: isRight(urls, hits),
      features: search.features(answer),
      isNamed: first === '' || first.startsWith('/errors/') || pages.includes(first),
      answer: answer.answer,
    }
  }
}
