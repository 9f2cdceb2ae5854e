import type { FacetChoice, FacetName } from '../../search/api'
import { isLog } from './is-log'

/** What a search is: its words and the facets chosen. */
export interface SearchAddress {
  readonly q: string
  readonly facets: FacetChoice
}

/** What the history keeps of a search beside its address, for the way back. */
export interface HistoryState {
  /** Hits shown at most. */
  readonly limit?: number | undefined
  /** Whether the text is kept for this tab, as it is not for an address. */
  readonly pasted?: boolean | undefined
  /** How far the page was scrolled when a link of it was followed. */
  readonly y?: number | undefined
}

/** Longest text for an address, in characters; hosts and messages cut longer addresses. */
const LONGEST = 500

const FACETS: readonly FacetName[] = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']

/** Whether a text may stand in an address: no log, and nothing long. */
export function fitsAddress(text: string): boolean {
  return text.length <= LONGEST && !isLog(text)
}

/** Reads `?q=…&platform=iOS`, as links from elsewhere have it, or the same after `#`. */
export function readAddress({ search, hash }: { search: string; hash: string }): SearchAddress {
  const given = new URLSearchParams(search.includes('=') ? search : hash.slice(1))
  const facets: FacetChoice = Object.fromEntries(
    FACETS.map((name) => [name, given.getAll(name)] as const).filter(([, all]) => all.length > 0),
  )
  return { q: given.get('q') ?? '', facets }
}

/**
 * The same without `?` or `#`; empty for an empty search.
 *
 * @internal exported for tests
 */
export function addressQuery({ q, facets }: SearchAddress): string {
  const query = new URLSearchParams(q ? { q } : {})
  for (const name of FACETS) for (const value of facets[name] ?? []) query.append(name, value)
  return query.toString()
}

/** What the history keeps of the search that is shown; nothing for a page just opened. */
export function readHistoryState(): HistoryState {
  return (history.state as HistoryState | null) ?? {}
}

/**
 * Puts a search into the address without a new entry in the history. It stands after `#`, which no browser
 * sends: after `?` the words would go to the host with a reload, and as referrer with each hit opened.
 */
export function writeAddress(asked: SearchAddress, place: HistoryState): void {
  const query = addressQuery(asked)
  try {
    history.replaceState(place, '', location.pathname + (query && `#${query}`))
  } catch {
    // It was one change too many in a row; the next one puts it right.
  }
}
