import type { FacetChoice } from '../../search/api'
import type { FacetName } from '../../search/facets/names'
import { isLog } from './is-log'

/** A search as its address stores it: the query and the chosen facets. */
export interface SearchAddress {
  readonly q: string
  readonly facets: FacetChoice
}

/** State of a search in the browser history, used when the reader comes back. */
export interface HistoryState {
  /** Most hits shown. */
  readonly limit?: number | undefined
  /** Whether the text is in session storage instead of the address. */
  readonly pasted?: boolean | undefined
  /** Scroll position when the page was left, in CSS pixels. */
  readonly y?: number | undefined
}

/** Longest query in an address, in characters; hosts and mail clients truncate longer addresses. */
const LONGEST = 500

const FACETS: readonly FacetName[] = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']

/** Whether a text may go into an address: it is short and not a log. */
export function fitsAddress(text: string): boolean {
  return text.length <= LONGEST && !isLog(text)
}

/** Parses a search from `#q=…&platform=iOS`, or from the same after `?`, which links from other sites use. */
export function readAddress({ search, hash }: { search: string; hash: string }): SearchAddress {
  const params = new URLSearchParams(search.includes('=') ? search : hash.slice(1))
  const facets: FacetChoice = Object.fromEntries(
    FACETS.map((name) => [name, params.getAll(name)] as const).filter(([, all]) => all.length > 0),
  )
  return { q: params.get('q') ?? '', facets }
}

/**
 * Formats a search as a query string without `?` or `#`; empty for an empty search.
 *
 * @internal exported for tests
 */
export function addressQuery({ q, facets }: SearchAddress): string {
  const query = new URLSearchParams(q ? { q } : {})
  for (const name of FACETS) for (const value of facets[name] ?? []) query.append(name, value)
  return query.toString()
}

/** Reads the state of the current history entry; empty for a page that was just opened. */
export function readHistoryState(): HistoryState {
  return (history.state as HistoryState | null) ?? {}
}

/**
 * Writes a search to the address without a new history entry. The query goes after `#`, which browsers do not
 * send. After `?` it would reach the host on reload, and as referrer when a hit is opened.
 */
export function writeAddress(asked: SearchAddress, place: HistoryState): void {
  const query = addressQuery(asked)
  try {
    history.replaceState(place, '', location.pathname + (query && `#${query}`))
  } catch {
    // Browsers limit the rate of changes; the next one corrects the address.
  }
}
