import type { PageRecord } from '../../../lib/model/search/record'
import { type EngineDocument, engineDocument } from '../../../lib/publish/documents'
import { TermReader } from '../../../lib/search/analysis/term-reader'
import { seededRandom } from '../../../lib/dev/answer-model/random'

/** Sentences of a generated post. */
const SENTENCES = { least: 3, more: 8 }

/**
 * Posts for load tests: sentences of the site's own posts in a random order, each with words of its own, so that
 * words are as frequent and texts as long as in real posts. The same number gives the same posts.
 */
export function* generatedPosts(
  pages: readonly PageRecord[],
  count: number,
): Generator<EngineDocument> {
  const next = seededRandom(7)
  const reader = new TermReader()
  const posts = pages.filter(({ kind }) => kind === 'post')
  const sentences = posts.flatMap(({ sections }) =>
    sections.flatMap(({ text }) => text.split(/(?<=[.?!]) /)),
  )
  const pick = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(next() * list.length)] as Value
  for (let n = 0; n < count; n++) {
    const length = SENTENCES.least + Math.floor(next() * SENTENCES.more)
    const text = Array.from({ length }, () => pick(sentences)).join(' ')
    const id = `x${n + 1}`
    const page = {
      ...(pick(posts) as PageRecord),
      ...{ id, path: `/posts/${id}/`, title: `Report ${n + 1}: ${text.slice(0, 60)}` },
      ...{ sections: [{ anchor: '', heading: '', text }], covers: [], symbols: [], codes: [] },
    }
    yield engineDocument(page, reader)
  }
}
