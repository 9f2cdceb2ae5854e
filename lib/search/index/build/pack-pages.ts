import {
  type FacetColumn,
  KINDS,
  type PageColumns,
  type PageDetails,
  PAGES_IN_BLOCK,
  pagesInCore,
  slugOfTitle,
} from '../page-columns'
import { FACET_COLUMNS, type ColumnName } from '../../facets/names'
import type { DocumentFacets, SearchDocument } from './document'

/** The pages in the format of the index. */
export interface PackedPages {
  readonly columns: PageColumns
  /** Details of the pages after those in the core. */
  readonly blocks: readonly PageDetails[]
  readonly facets: Readonly<Record<ColumnName, FacetColumn>>
}

/**
 * Packs pages.
 *
 * @param documents in the order of KINDS
 * @throws Error when a document covers a page that is not among the documents
 */
export function packPages(documents: readonly SearchDocument[]): PackedPages {
  const numbers = new Map(documents.map(({ id }, n) => [id, n]))
  const covers = documents.map((document) =>
    document.covers.map((id) => {
      const n = numbers.get(id)
      if (n === undefined) throw new Error(`${document.url} covers ${id}, which is not indexed`)
      return n
    }),
  )
  const kinds = KINDS.map((kind) => documents.filter((document) => document.kind === kind).length)
  const inCore = pagesInCore(kinds)
  const blocks: PageDetails[] = []
  for (let from = inCore; from < documents.length; from += PAGES_IN_BLOCK)
    blocks.push(detailsOf(documents.slice(from, from + PAGES_IN_BLOCK)))
  return {
    columns: {
      kinds,
      ids: runsOf(documents.map(({ id }) => Number(id.slice(1)))),
      covers: covers.slice(0, covers.findLastIndex((list) => list.length > 0) + 1),
      offTopic: documents.flatMap(({ offTopic }, n) => (offTopic ? [n] : [])),
      first: detailsOf(documents.slice(0, inCore)),
    },
    blocks,
    facets: Object.fromEntries(
      FACET_COLUMNS.map((name) => [
        name,
        columnOf(documents.map(({ facets }) => valuesOf(facets, name))),
      ]),
    ) as Record<ColumnName, FacetColumn>,
  }
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const n of numbers) {
    const run = runs.at(-1)
    if (run && run[0] + run[1] === n) run[1]++
    else runs.push([n, 1])
  }
  return runs
}

/** A hit shows the outcome before the other badges. */
function detailsOf(documents: readonly SearchDocument[]): PageDetails {
  const places = new Map<string, number>()
  const badges = documents.map(({ facets: { outcome }, badges }) =>
    [...(outcome ? [outcome] : []), ...badges].map((value) => placeOf(value, places)),
  )
  return {
    titles: documents.map(({ title }) => title),
    slugs: documents.map(({ url, title }) => {
      const slug = url.split('/').at(-2) ?? ''
      return slugOfTitle(title).startsWith(slug) ? slug.length : slug
    }),
    values: [...places.keys()],
    badges,
  }
}

function columnOf(lists: readonly (readonly string[])[]): FacetColumn {
  const places = new Map<string, number>()
  const pages = lists.map((list) => {
    const [one, ...others] = list.map((value) => placeOf(value, places))
    return one !== undefined && others.length === 0 ? one : [one, ...others].filter(isPlace)
  })
  return { values: [...places.keys()], pages }
}

function isPlace(place: number | undefined): place is number {
  return place !== undefined
}

function placeOf(value: string, places: Map<string, number>): number {
  const place = places.get(value) ?? places.size
  places.set(value, place)
  return place
}

function valuesOf(facets: DocumentFacets, name: ColumnName): readonly string[] {
  switch (name) {
    case 'area':
      return facets.area ? [facets.area] : []
    case 'outcome':
      return facets.outcome ? [facets.outcome] : []
    case 'framework':
      return facets.frameworks
    case 'platform':
      return facets.platforms
    case 'version':
      return facets.osVersions
  }
}
