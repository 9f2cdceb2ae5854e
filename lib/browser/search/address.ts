import type { FacetChoice, FacetName } from '../../search/api'

/** What a search is: its words and the facets chosen. */
export interface Asked {
  readonly q: string
  readonly facets: FacetChoice
}

const FACETS: readonly FacetName[] = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']

/** Reads `?q=…&platform=iOS`, or the same after `#`, which works where a host drops queries. */
export function readAddress({ search, hash }: { search: string; hash: string }): Asked {
  const given = new URLSearchParams(search.includes('=') ? search : hash.slice(1))
  const facets: FacetChoice = Object.fromEntries(
    FACETS.map((name) => [name, given.getAll(name)] as const).filter(([, all]) => all.length > 0),
  )
  return { q: given.get('q') ?? '', facets }
}

/** The same as a query without `?`; empty for an empty search. */
export function addressQuery({ q, facets }: Asked): string {
  const query = new URLSearchParams(q ? { q } : {})
  for (const name of FACETS) for (const value of facets[name] ?? []) query.append(name, value)
  return query.toString()
}

/** Puts a search into the address without a new entry in the history. */
export function writeAddress(asked: Asked): void {
  const query = addressQuery(asked)
  const place = location.pathname
  try {
    history.replaceState(null, '', query ? `?${query}` : place)
  } catch {
    // A page opened from disk may only change what stands after `#`.
    location.hash = query
  }
}
