import type { ErrorRows, IndexedPage } from './index-data'
import type { Typed } from './query'

/** An error page that the query names, and by which of its words. */
export interface NamedError {
  readonly page: IndexedPage
  /** Places of the words among those typed. */
  readonly words: readonly number[]
}

interface Entry {
  readonly page: IndexedPage
  readonly code: number
  readonly domain: Domain
  readonly symbols: readonly string[]
  readonly messages: readonly string[]
}

interface Domain {
  readonly names: ReadonlySet<string>
}

/** The analyzer, lent by whoever asks. */
export interface Analyzer {
  plain(word: string): string
  phraseTerms(phrase: string): string[]
}

/** Words before a number that make it a code: `Code=-1200`, `error 53`, `errno 24`. */
const CODE_WORDS = new Set(['code', 'error', 'errno', 'status', 'osstatus', 'rawvalue', 'err'])

/** Error pages are found by what names them exactly (code, symbol or message), never by likeness. */
export class ErrorLookup {
  readonly #entries: Entry[]
  readonly #analyzer: Analyzer

  constructor(rows: readonly ErrorRows[], analyzer: Analyzer) {
    const { plain, phraseTerms } = analyzer
    this.#analyzer = analyzer
    this.#entries = rows.flatMap(([slug, domain, framework, aliases, codes]) => {
      const names = new Set([slug, domain, ...aliases].map((name) => plain(name)))
      return codes.map(([code, symbols, messages, covers]) => ({
        page: errorPage(slug, domain, framework, code, symbols[0], covers),
        code,
        domain: { names },
        symbols: symbols.flatMap((symbol) => [
          plain(symbol),
          plain(symbol.split('.').at(-1) ?? ''),
        ]),
        messages: messages
          .map((message) => phraseTerms(message).join(' '))
          .filter((m) => m.includes(' ')),
      }))
    })
  }

  get count(): number {
    return this.#entries.length
  }

  /** The errors that the query names, in the order of the pages. */
  named(typed: readonly Typed[]): NamedError[] {
    const words = typed.map(({ text }) => this.#analyzer.plain(text))
    const heads = typed.map(({ terms }) => terms[0] ?? '')
    return this.#entries.flatMap((entry) => {
      const found = new Set([
        ...wordsIn(words, entry.symbols),
        ...codeWords(words, heads, entry),
        ...entry.messages.flatMap((message) => phraseIn(heads, message)),
      ])
      return found.size > 0 ? [{ page: entry.page, words: [...found] }] : []
    })
  }
}

function wordsIn(words: readonly string[], names: readonly string[]): number[] {
  return words.flatMap((word, n) => (names.includes(word) ? [n] : []))
}

/**
 * A number names a code when its domain is named too, when it is negative, or when it follows a word
 * for a code; a positive number alone may be anything.
 */
function codeWords(
  words: readonly string[],
  heads: readonly string[],
  { code, domain }: Entry,
): number[] {
  const domains = words.flatMap((word, n) => (domain.names.has(word) ? [n] : []))
  const foreign = words.some((word) => /domain$/.test(word)) && domains.length === 0
  if (foreign) return []
  return heads.flatMap((head, n) => {
    if (head !== String(code) && !(code < 0 && head === String(-code))) return []
    if (domains.length > 0) return [...domains, n]
    const said = CODE_WORDS.has(words[n - 1] ?? '')
    return head.startsWith('-') || (said && Math.abs(code) > 99) ? [n] : []
  })
}

/** Places of a phrase's words where they stand in the query one after the other. */
function phraseIn(heads: readonly string[], phrase: string): number[] {
  const wanted = phrase.split(' ')
  for (let at = 0; at + wanted.length <= heads.length; at++)
    if (wanted.every((term, n) => heads[at + n] === term)) return wanted.map((_, n) => at + n)
  return []
}

function errorPage(
  slug: string,
  domain: string,
  framework: string,
  code: number,
  symbol: string | undefined,
  covers: readonly number[],
): IndexedPage {
  return {
    id: `e:${slug}/${code}`,
    kind: 'error',
    url: `/errors/${slug}/${code}/`,
    title: `${domain} ${code}${symbol ? ` (${symbol})` : ''}`,
    badges: [],
    area: '',
    platforms: [],
    osVersions: [],
    frameworks: [framework],
    outcome: '',
    covers,
    offTopic: false,
  }
}
