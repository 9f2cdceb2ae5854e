import { Index } from 'flexsearch'
import type { Analyzer } from '../analysis/analyzer'
import type { NameCompletion } from '../api'
import type { IndexedPage } from '../index/indexed-page'
import { yieldToPage } from '../yield-to-page'

/** Minimum length of a text that is completed. */
const SHORTEST = 2

/** Number of names indexed before yielding to the page, about a millisecond of work. */
const AT_ONCE = 50

/** Separates the parts of a name in the text for FlexSearch. */
const SEPARATOR = '\n'

/**
 * Completes symbols, error domains, error codes and their symbols. Titles are not included, because a page
 * whose title starts with the text is already a hit. FlexSearch indexes every prefix of every part of a
 * name.
 */
export class NameCompletions {
  readonly #plain: Analyzer['plain']
  readonly #names: readonly Name[]
  readonly #index = new Index({
    tokenize: 'forward',
    encode: (parts) => parts.split(SEPARATOR),
    // Names that start with the text precede names that contain it.
    resolution: 2,
    score: (_parts, _part, at) => Math.min(at, 1),
  })

  private constructor(names: readonly Name[], plain: Analyzer['plain']) {
    this.#names = names
    this.#plain = plain
  }

  /**
   * Indexes the names in small batches, since all at once would block a phone.
   *
   * @param symbols names as written in code, most frequent first
   * @param errors error pages
   */
  static async of(
    symbols: readonly string[],
    errors: readonly IndexedPage[],
    { plain }: Analyzer,
  ): Promise<NameCompletions> {
    const names = [...symbols.map(symbolName), ...domainNames(errors), ...errors.map(codeName)]
    const completions = new NameCompletions(names, plain)
    for (const [n, { parts }] of names.entries()) {
      completions.#index.add(n, parts.map(plain).join(SEPARATOR))
      if (n % AT_ONCE === 0) await yieldToPage()
    }
    return completions
  }

  /** Completions, best first: symbols, then domains, then codes. */
  complete(typed: string, limit: number): NameCompletion[] {
    const start = this.#plain(typed.trim())
    if (start.length < SHORTEST) return []
    const found = this.#index
      .search(start, { limit: this.#names.length })
      .flatMap((n) => this.#names[n as number]?.completion ?? [])
    const ofKind = (kind: NameCompletion['kind']): NameCompletion[] =>
      found.filter((completion) => completion.kind === kind)
    const errors = [...ofKind('domain'), ...ofKind('code')]
    // Errors keep half of the slots, so that symbols with a common prefix do not displace all of them.
    const half = Math.max(Math.ceil(limit / 2), limit - errors.length)
    return [...ofKind('symbol').slice(0, half), ...errors].slice(0, limit)
  }
}

/** A possible completion, and the parts whose prefixes match. */
interface Name {
  readonly parts: readonly string[]
  readonly completion: NameCompletion
}

/** The parts of a symbol are the symbol itself and its words: `NWConnection`, `Connection`. */
function symbolName(symbol: string): Name {
  const words = symbol.split(/(?<=\p{Ll})(?=\p{Lu})|[\s.:_()-]+/u).filter((word) => word !== '')
  return { parts: [symbol, ...words], completion: { text: symbol, kind: 'symbol', url: null } }
}

/** The domains of the errors, with links to the lists of their codes. */
function domainNames(errors: readonly IndexedPage[]): Name[] {
  const domains = new Map(
    errors.map(({ url, title }) => [
      url.replace(/[^/]+\/$/, ''),
      title.replace(/ -?\d+( \(.*\))?$/, ''),
    ]),
  )
  return [...domains].map(([url, text]) => ({
    parts: [text],
    completion: { text, kind: 'domain', url },
  }))
}

/** The parts of an error are its code and symbol, which follow the domain in its title. */
function codeName({ title, url }: IndexedPage): Name {
  const [, ...names] = title.split(/[ ()]+/).filter((name) => name !== '')
  return { parts: names, completion: { text: title, kind: 'code', url } }
}
