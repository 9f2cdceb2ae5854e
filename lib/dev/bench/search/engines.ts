import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import { Encoder, Index } from 'flexsearch'
import english from 'flexsearch/lang/en'
import lunr from 'lunr'
import MiniSearch, { type SearchOptions } from 'minisearch'
import type { SearchDocument } from '../../../search/index/build/document'
import type { Answered } from './judge'

/** A search engine in the benchmark, with its index built. */
export interface BenchEngine {
  readonly name: string
  /** The serialized index, whose size is measured; null if it has no single text. */
  readonly index: string | null
  /** Returns the ids of the pages found, best first. */
  ask(query: string): Promise<string[]> | string[]
}

/** A page in the form that these engines index: a title and one text. */
interface Plain {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Joins everything on a page into one text. All engines get the same text. */
export function plainPages(documents: readonly SearchDocument[]): Plain[] {
  return documents.map(({ id, title, aliases, signatures, symbols, codes, sections }) => ({
    id,
    title,
    text: [
      ...[aliases, signatures, symbols, codes].flat(),
      ...sections.flatMap(({ heading, text }) => [heading, text]),
    ].join('\n'),
  }))
}

const LIMIT = 10

/** MiniSearch with default settings and two fields. */
export function miniSearch(pages: readonly Plain[]): BenchEngine {
  return miniSearchWith('MiniSearch, default', {}, pages)
}

/** MiniSearch with the settings of VitePress's local search. */
export function vitePress(pages: readonly Plain[]): BenchEngine {
  const options = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } }
  return miniSearchWith('MiniSearch, VitePress settings', options, pages)
}

function miniSearchWith(
  name: string,
  searchOptions: SearchOptions,
  pages: readonly Plain[],
): BenchEngine {
  const engine = new MiniSearch<Plain>({ fields: ['title', 'text'], searchOptions })
  engine.addAll(pages)
  return {
    name,
    index: JSON.stringify(engine),
    ask: (query) =>
      engine
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
  }
}

/** Lunr with default settings. Operators of its query syntax are removed, because pasted logs contain many. */
export function lunrSearch(pages: readonly Plain[]): BenchEngine {
  const index = lunr((builder) => {
    builder.ref('id')
    builder.field('title')
    builder.field('text')
    for (const page of pages) builder.add(page)
  })
  return {
    name: 'Lunr, escaped query',
    index: JSON.stringify(index),
    ask: (query) => {
      const escaped = query.replace(/[+\-:^~*\\]/g, ' ').trim()
      return escaped === ''
        ? []
        : index
            .search(escaped)
            .slice(0, LIMIT)
            .map(({ ref }) => ref)
    },
  }
}

/** Orama with default settings. */
export async function orama(pages: readonly Plain[]): Promise<BenchEngine> {
  const db = create({ schema: { title: 'string', text: 'string' } as const })
  await insertMultiple(
    db,
    pages.map((page) => ({ ...page })),
    500,
  )
  const { save } = await import('@orama/orama')
  return {
    name: 'Orama, default',
    index: JSON.stringify(save(db)),
    ask: async (query) => {
      const { hits } = await oramaSearch(db, { term: query, limit: LIMIT })
      return hits.map(({ id }) => id)
    },
  }
}

/** FlexSearch with its best settings, without our ranking: full tokenizer, English, one field. */
export function flexSearch(pages: readonly Plain[]): BenchEngine {
  const index = new Index({ tokenize: 'full', encoder: new Encoder(english) })
  pages.forEach(({ title, text }, n) => index.add(n, `${title}\n${text}`))
  const chunks: string[] = []
  index.export((key, data) => void chunks.push(key, String(data)))
  return {
    name: 'FlexSearch, full + English',
    index: chunks.join('\n'),
    ask: (query) =>
      (index.search(query, { limit: LIMIT, suggest: true }) as number[]).map(
        (n) => pages[n]?.id ?? '',
      ),
  }
}

/** Returns a function from a page id to the posts that the judge counts for it: the post itself or its reports. */
export function postsOf(documents: readonly SearchDocument[]): (id: string) => string[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (id) => {
    const document = byId.get(id)
    if (!document) return []
    return document.kind === 'post'
      ? [id]
      : document.covers.filter((other) => other.startsWith('p'))
  }
}

/** Converts an engine's hits for the judge. An engine without hits counts as saying that nothing fits. */
export function answeredBy(ids: readonly string[], posts: (id: string) => string[]): Answered {
  return { isSure: ids.length > 0, hits: ids.map(posts) }
}
