import type { Analyzer } from '../analysis/analyzer'
import { errorEntries } from './error-entries'
import type { ErrorRows } from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'
import { isExplicitMatch } from './explicit-match'
import type { QueryWord } from '../query/query-words'

/** An error page that the query names, and by which of its words. */
export interface NamedError {
  readonly page: IndexedPage
  /** Places of the words among those typed. */
  readonly words: readonly number[]
  /** Whether they are more than half a name; see `outright.ts`. */
  readonly isOutright: boolean
  /**
   * What names it beyond doubt: its code or an identifier, or no more than a message of several words, which may be
   * part of a sentence; null where it is named by half a name.
   */
  readonly explicit: 'code' | 'message' | null
}

interface Entry {
  readonly page: IndexedPage
  readonly code: number
  /** Names of the domain in lower case. */
  readonly names: ReadonlySet<string>
  /** Its symbols in full, in lower case. */
  readonly symbols: Set<string>
}

/** Words before a number that make it a code: `Code=-1200`, `error 53`, `errno 24`. */
const CODE_WORDS = new Set(['code', 'error', 'errno', 'status', 'osstatus', 'rawvalue', 'err'])

/** A number that is no likelier a code than a count, though a word for a code stands before it. */
const SMALL = 99

/** Fewest words of a message that only this error prints; shorter ones may be a sentence's. */
const TELLING = 3

/** A name as only code writes it: `NSURLErrorTimedOut`, `EMFILE`, `kDNSServiceErr_NoAuth`. */
const IDENTIFIER = /\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\p{N}]{3,}$|_/u

/** Error pages are found by what names them exactly (code, symbol or message), never by likeness. */
export class ErrorLookup {
  /** Every error page. */
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

  /** The errors that the query names, in the order in which it names them. */
  named(typed: readonly QueryWord[]): NamedError[] {
    const words = typed.map(({ text }) => this.#analyzer.plain(text))
    const heads = typed.map(({ terms }) => terms[0] ?? '')
    const found = new Map<Entry, { places: number[]; explicit: NamedError['explicit'] }>()
    const name = (
      entry: Entry,
      places: readonly number[],
      explicit: NamedError['explicit'],
    ): void => {
      const before = found.get(entry)
      found.set(entry, {
        places: [...(before?.places ?? []), ...places],
        explicit: before?.explicit === 'code' ? 'code' : (explicit ?? before?.explicit ?? null),
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
            terms.length >= TELLING ? 'message' : null,
          )
    })
    return [...found].map(([{ page }, { places, explicit }]) => {
      const outright = isExplicitMatch(page, places, typed)
      const isAll = typed.every((_, n) => places.includes(n))
      return {
        page,
        words: places,
        isOutright: outright,
        explicit: outright && isAll ? 'code' : explicit,
      }
    })
  }

  /**
   * Errors of printed lines, with the places of what names them where those are known.
   *
   * @param ids their pages, in the order in which the lines name them
   */
  printed(ids: readonly string[], typed: readonly QueryWord[]): NamedError[] {
    const places = new Map(this.named(typed).map(({ page, words }) => [page.id, words]))
    return ids.flatMap((id) => {
      const page = this.pages.find((one) => one.id === id)
      const words = places.get(id) ?? []
      return page ? [{ page, words, isOutright: true, explicit: 'code' as const }] : []
    })
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * A number names a code when its domain is named too, when it is negative, or when it follows a word
 * for a code and is not small; any other number may be anything.
 */
function codePlaces(
  { code, names }: Entry,
  n: number,
  words: readonly string[],
  heads: readonly string[],
): number[] {
  const isNegative = (heads[n] as string).startsWith('-')
  if (isNegative && code > 0) return []
  // The sign is left out of codes that are known by heart (`NSURLErrorDomain 1001`), never of -1.
  if (!isNegative && code < 0 && -code <= SMALL) return []
  const domains = placesOf({ names }, words)
  const said = CODE_WORDS.has(words[n - 1] ?? '')
  if (domains.length > 0) return [...domains, ...(said ? [n - 1] : []), n]
  if (words.some((word) => word.endsWith('domain'))) return []
  return isNegative || (said && Math.abs(code) > SMALL) ? [n] : []
}

/** Where the domain of an error is named. */
function placesOf({ names }: Pick<Entry, 'names'>, words: readonly string[]): number[] {
  return words.flatMap((word, at) => (names.has(word) ? [at] : []))
}
