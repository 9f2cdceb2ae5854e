/** Facets with a column of values in the index. The kind of a page follows from its position. */
export const FACET_COLUMNS = ['area', 'framework', 'platform', 'version', 'outcome'] as const
export type ColumnName = (typeof FACET_COLUMNS)[number]

/** All facets of the search. Those of lists are in `site/view-models/lists/facets.ts`. */
export const SEARCH_FACETS = ['kind', ...FACET_COLUMNS] as const
export type FacetName = (typeof SEARCH_FACETS)[number]
