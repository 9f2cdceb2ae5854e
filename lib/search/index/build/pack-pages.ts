import { KINDS, type PageColumns, slugOf } from '../page-columns'
import type { SearchDocument } from './document'

/**
 * Packs pages into columns.
 *
 * @param documents in the order of KINDS
 * @throws Error when a document covers a page that is not among the documents
 */
export function packPages(documents: readonly SearchDocument[]): PageColumns {
  const numbers = new Map(documents.map(({ id }, n) => [id, n]))
  const values: string[] = []
  const value = (text: string): number => {
    if (!values.includes(text)) values.push(text)
    return values.indexOf(text)
  }
  return {
    kinds: KINDS.map((kind) => documents.filter((document) => document.kind === kind).length),
    ids: documents.map(({ id }) => Number(id.slice(1))),
    titles: documents.map(({ title }) => title),
    slugs: documents.map(({ url, title }) => {
      const slug = url.split('/').at(-2) ?? ''
      return slugOf(title).startsWith(slug) ? slug.length : slug
    }),
    facets: documents.map(({ facets, badges }) => [
      value(facets.area ?? ''),
      value(facets.outcome ?? ''),
      ...[badges, facets.platforms, facets.osVersions, facets.frameworks].map((list) =>
        list.map(value),
      ),
    ]),
    values,
    covers: documents.map((document) =>
      document.covers.map((id) => {
        const n = numbers.get(id)
        if (n === undefined) throw new Error(`${document.url} covers ${id}, which is not indexed`)
        return n
      }),
    ),
    offTopic: documents.flatMap(({ offTopic }, n) => (offTopic ? [n] : [])),
  }
}
