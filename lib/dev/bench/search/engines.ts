import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import { Encoder, Index } from 'flexsearch'
import english from 'flexsearch/lang/en'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../../../search/index/build/document'
import type { Answered } from './judge'

/** A search engine with its index built, as the benchmark asks it. */
export interface BenchEngine {
  readonly name: string
  /** Bytes of the index as it would be sent; null where it is measured elsewhere. */
  readonly index: string | null
  /** Ids of the pages found, best first. */
  ask(query: string): Promise<string[]> | string[]
}

/** A page as these engines take it: a title and one text. */
interface Plain {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Everything a page says, in one text: what every engine is given alike. */
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

/** MiniSearch as it comes, two fields. */
export function miniSearch(pages: readonly Plain[]): BenchEngine {
  const engine = new MiniSearch<Plain>({ fields: ['title', 'text'] })
  engine.addAll(pages)
  return {
    name: 'MiniSearch, default',
    index: JSON.stringify(engine),
    ask: (query) =>
      engine
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
  }
}

/** MiniSearch with the settings of VitePress's local search. */
export function vitePress(pages: readonly Plain[]): BenchEngine {
  const engine = new MiniSearch<Plain>({
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } },
  })
  engine.addAll(pages)
  return {
    name: 'MiniSearch, VitePress settings',
    index: JSON.stringify(engine),
    ask: (query) =>
      engine
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
  }
}

/** Lunr as it comes. Its query syntax is escaped, since pasted logs are full of it. */
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

/** Orama as it comes. */
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

/** FlexSearch's best setting without our ranking: full tokens and English, one field. */
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

/** The posts that a page is or reports, as the judge counts them. */
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

/** An engine's answer for the judge; silence is its way to say that nothing fits. */
export function answeredBy(ids: readonly string[], posts: (id: string) => string[]): Answered {
  return { confident: ids.length > 0, hits: ids.map(posts) }
}
