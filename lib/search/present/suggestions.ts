import { Index } from 'flexsearch'
import type { Analyzer } from '../analysis/analyzer'
import type { Suggestion } from '../api'
import type { IndexedPage } from '../index/indexed-page'
import { yieldToPage } from '../yield-to-page'

/** Shortest text that is completed. */
const SHORTEST = 2

/** Names indexed before the page gets its turn, which takes about a millisecond. */
const AT_ONCE = 50

/** Separates the parts of a name in what FlexSearch is given. */
const SEPARATOR = '\n'

/**
 * Completes what is being typed to names: symbols, error domains, error codes and their symbols. Titles are
 * none of them, since a page whose title begins so is a hit. FlexSearch indexes every beginning of every
 * part of a name.
 */
export class Suggestions {
  readonly #plain: Analyzer['plain']
  readonly #names: readonly Name[]
  readonly #index = new Index({
    tokenize: 'forward',
    encode: (parts) => parts.split(SEPARATOR),
    // Names that begin with what was typed come before those that have it inside.
    resolution: 2,
    score: (_parts, _part, at) => Math.min(at, 1),
  })

  private constructor(names: readonly Name[], plain: Analyzer['plain']) {
    this.#names = names
    this.#plain = plain
  }

  /**
   * Indexes the names, a few at a time, since all of them at once would hold up a phone.
   *
   * @param symbols names as they are written in code, the most frequent first
   * @param errors error pages
   */
  static async of(
    symbols: readonly string[],
    errors: readonly IndexedPage[],
    { plain }: Analyzer,
  ): Promise<Suggestions> {
    const names = [...symbols.map(symbolName), ...domainNames(errors), ...errors.map(codeName)]
    const suggestions = new Suggestions(names, plain)
    for (const [n, { parts }] of names.entries()) {
      suggestions.#index.add(n, parts.map(plain).join(SEPARATOR))
      if (n % AT_ONCE === 0) await yieldToPage()
    }
    return suggestions
  }

  /** Completions, best first: symbols, then domains, then codes. */
  complete(typed: string, limit: number): Suggestion[] {
    const start = this.#plain(typed.trim())
    if (start.length < SHORTEST) return []
    const found = this.#index
      .search(start, { limit: this.#names.length })
      .flatMap((n) => this.#names[n as number]?.suggestion ?? [])
    const ofKind = (kind: Suggestion['kind']): Suggestion[] =>
      found.filter((suggestion) => suggestion.kind === kind)
    const errors = [...ofKind('domain'), ...ofKind('code')]
    // Errors keep half of the places, so that a common beginning does not hide every one of them.
    const half = Math.max(Math.ceil(limit / 2), limit - errors.length)
    return [...ofKind('symbol').slice(0, half), ...errors].slice(0, limit)
  }
}

/** What can be suggested, and the parts that what is typed may begin. */
interface Name {
  readonly parts: readonly string[]
  readonly suggestion: Suggestion
}

/** A symbol begins with itself, and each word of it can be typed alone: `NWConnection`, `Connection`. */
function symbolName(symbol: string): Name {
  const words = symbol.split(/(?<=\p{Ll})(?=\p{Lu})|[\s.:_()-]+/u).filter((word) => word !== '')
  return { parts: [symbol, ...words], suggestion: { text: symbol, kind: 'symbol', url: null } }
}

/** The domains of the errors, each leading to the list of its codes. */
function domainNames(errors: readonly IndexedPage[]): Name[] {
  const domains = new Map(
    errors.map(({ url, title }) => [
      url.replace(/[^/]+\/$/, ''),
      title.replace(/ -?\d+( \(.*\))?$/, ''),
    ]),
  )
  return [...domains].map(([url, text]) => ({
    parts: [text],
    suggestion: { text, kind: 'domain', url },
  }))
}

/** An error is found by its code and its symbol, which stand in its title after the domain. */
function codeName({ title, url }: IndexedPage): Name {
  const [, ...names] = title.split(/[ ()]+/).filter((name) => name !== '')
  return { parts: names, suggestion: { text: title, kind: 'code', url } }
}
