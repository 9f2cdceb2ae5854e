import type { Analyzer } from '../analysis/analyzer'
import { errorEntries } from './error-entries'
import type { ErrorRows } from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'
import { LARGEST_COUNT } from './bare-number'
import { isExplicitMatch } from './explicit-match'
import type { QueryWord } from '../query/query-words'

/** An error page that the query names, and the words that name it. */
export interface NamedError {
  readonly page: IndexedPage
  /** Positions of these words among the typed words. */
  readonly words: readonly number[]
  /** Whether they are an explicit match; see `explicit-match.ts`. */
  readonly isExplicitMatch: boolean
  /**
   * What names the error: `code` is a code or an identifier, `message` a message of several words, which
   * could also be part of a sentence. Null if only part of a name matches.
   */
  readonly namedBy: 'code' | 'message' | null
}

interface Entry {
  readonly page: IndexedPage
  readonly code: number
  /** Names of the domain in lower case. */
  readonly names: ReadonlySet<string>
  /** Its full symbols in lower case. */
  readonly symbols: Set<string>
}

/** Words before a number that make it a code: `Code=-1200`, `error 53`, `errno 24`. */
const CODE_WORDS = new Set(['code', 'error', 'errno', 'status', 'osstatus', 'rawvalue', 'err'])

/** Minimum number of words of a message that identifies an error; a shorter one may be part of a sentence. */
const IDENTIFYING = 3

/** A name in the spelling of code: `NSURLErrorTimedOut`, `EMFILE`, `kDNSServiceErr_NoAuth`. */
const IDENTIFIER = /\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\p{N}]{3,}$|_/u

/** Finds error pages by exact matches of code, symbol or message, never by similarity. */
export class QueryErrorFinder {
  /** All error pages. */
  readonly pages: IndexedPage[] = []
  readonly #analyzer: Analyzer
  readonly #symbols = new Map<string, Entry[]>()
  readonly #codes = new Map<string, Entry[]>()
  /** Messages by their first term. */
  readonly #messages = new Map<string, { entry: Entry; terms: readonly string[] }[]>()

  constructor(rows: readonly ErrorRows[], analyzer: Analyzer) {
    this.#analyzer = analyzer
    const { plain, phraseTerms } = analyzer
    for (const { page, code, domains, symbols, messages } of errorEntries(rows)) {
      const entry = { page, code, names: new Set(domains.map(plain)), symbols: new Set<string>() }
      this.pages.push(page)
      put(this.#codes, String(Math.abs(code)), entry)
      for (const symbol of symbols)
        for (const name of new Set([plain(symbol), plain(symbol.split('.').at(-1) ?? '')])) {
          put(this.#symbols, name, entry)
          if (name === plain(symbol)) entry.symbols.add(name)
        }
      for (const message of messages) {
        const terms = phraseTerms(message)
        if (terms.length > 1) put(this.#messages, terms[0] as string, { entry, terms })
      }
    }
  }

  /** The errors that the query names, in its order. */
  named(typed: readonly QueryWord[]): NamedError[] {
    const words = typed.map(({ text }) => this.#analyzer.plain(text))
    const heads = typed.map(({ terms }) => terms[0] ?? '')
    const found = new Map<Entry, { places: number[]; namedBy: NamedError['namedBy'] }>()
    const name = (
      entry: Entry,
      places: readonly number[],
      namedBy: NamedError['namedBy'],
    ): void => {
      const before = found.get(entry)
      found.set(entry, {
        places: [...(before?.places ?? []), ...places],
        namedBy: before?.namedBy === 'code' ? 'code' : (namedBy ?? before?.namedBy ?? null),
      })
    }
    words.forEach((word, n) => {
      const isIdentifier = IDENTIFIER.test(typed[n]?.text ?? '')
      for (const entry of this.#symbols.get(word) ?? []) {
        const domains = placesOf(entry, words)
        const isFull = domains.length > 0 || (isIdentifier && entry.symbols.has(word))
        name(entry, [...domains, n], isFull ? 'code' : null)
      }
      for (const entry of this.#codes.get((heads[n] as string).replace('-', '')) ?? []) {
        const places = codePlaces(entry, n, words, heads)
        if (places.length > 0) name(entry, places, 'code')
      }
      for (const { entry, terms } of this.#messages.get(heads[n] as string) ?? [])
        if (terms.every((term, i) => heads[n + i] === term))
          name(
            entry,
            terms.map((_, i) => n + i),
            terms.length >= IDENTIFYING ? 'message' : null,
          )
    })
    return [...found].map(([{ page }, { places, namedBy }]) => {
      const isMatch = isExplicitMatch(page, places, typed)
      const isAll = typed.every((_, n) => places.includes(n))
      return {
        page,
        words: places,
        isExplicitMatch: isMatch,
        namedBy: isMatch && isAll ? 'code' : namedBy,
      }
    })
  }

  /**
   * The errors named in printed lines, with the positions of their words if these are known.
   *
   * @param ids ids of the error pages, in the order of the lines
   */
  printed(ids: readonly string[], typed: readonly QueryWord[]): NamedError[] {
    const places = new Map(this.named(typed).map(({ page, words }) => [page.id, words]))
    return ids.flatMap((id) => {
      const page = this.pages.find((one) => one.id === id)
      const words = places.get(id) ?? []
      return page ? [{ page, words, isExplicitMatch: true, namedBy: 'code' as const }] : []
    })
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * Positions of the words that name a code. A number is a code if its domain is named too, if it is
 * negative, or if it follows a word for a code and is not small.
 */
function codePlaces(
  { code, names }: Entry,
  n: number,
  words: readonly string[],
  heads: readonly string[],
): number[] {
  const isNegative = (heads[n] as string).startsWith('-')
  if (isNegative && code > 0) return []
  // People omit the sign of well-known codes (`NSURLErrorDomain 1001`), but never that of -1.
  if (!isNegative && code < 0 && -code <= LARGEST_COUNT) return []
  const domains = placesOf({ names }, words)
  const followsCodeWord = CODE_WORDS.has(words[n - 1] ?? '')
  if (domains.length > 0) return [...domains, ...(followsCodeWord ? [n - 1] : []), n]
  if (words.some((word) => word.endsWith('domain'))) return []
  return isNegative || (followsCodeWord && Math.abs(code) > LARGEST_COUNT) ? [n] : []
}

/** Positions of the words that name the domain of an error. */
function placesOf({ names }: Pick<Entry, 'names'>, words: readonly string[]): number[] {
  return words.flatMap((word, at) => (names.has(word) ? [at] : []))
}
