import { detached } from '../../model/text/detached'
import { errorEntries, type ErrorEntry } from './error-entries'
import type { ErrorRows } from '../index/index-files'
import { impliedDomains } from './implied-domains'
import { ALONE, LineFilter } from './line-filter'
import { GAP, isAt, isPrinted, type Message, type Token } from './printed-message'

/** Maximum length of a line that is read, in characters; longer lines are dumps of data. */
const LONGEST_LINE = 2000

/** An error that a log names, with its page. */
export interface ErrorInLog {
  readonly id: string
  readonly url: string
  readonly title: string
  /** 1-based numbers of the lines that name it. */
  readonly lines: readonly number[]
}

/** The errors of one domain, and whether a number right after its name is a code without a word such as `Code`. */
interface Domain {
  readonly codes: Map<number, ErrorEntry>
  readonly announces: boolean
}

/** What a word of a line may name. */
interface Word {
  readonly symbols: readonly ErrorEntry[]
  readonly domain: Domain | undefined
  readonly messages: readonly Message[]
}

/** Most words that are remembered. */
const MOST_WORDS = 50_000

/** Identifiers, dotted ones included, and whole numbers. */
const TOKEN = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?<![\w.])-?\d+(?!\w|\.\d)/g

/** Words for an error in the languages of Apple's systems, which print `(NSURLErrorDomain-Fehler -1009.)`. */
const ERROR =
  'errors?|fehler|erreur|errore|erro|fout|fel|fejl|feil|virhe|błąd|chyba|hiba|hata|eroare|ошибка|помилка|エラー|错误|錯誤|오류|lỗi|خطأ|שגיאה'

/** Text between a domain and its code: `Code=`, `(rawValue: `, ` error `, `, code: `, `" - code: `. */
const BEFORE_CODE = new RegExp(
  `^[\\s=:,("'”»#-]*(?:(?:${ERROR}|_?code|errno|status|rawvalue)[\\s=:,("']*){0,2}$`,
  'i',
)

/** A code before its domain, as dictionaries and JSON with sorted keys print them. */
const CODE_THEN_DOMAIN =
  /(?:\b|error)code\W{1,4}?(-?\d{1,6})\W{1,8}(?:error)?[._]?domain\W{1,6}([A-Za-z][\w.]*)/gi

/** A domain and its code in a property list. */
const IN_PLIST =
  /<string>([A-Za-z][\w.]*)<\/string>\s{0,4}<key>\w{0,20}Code<\/key>\s{0,4}<integer>(-?\d{1,6})</g

/** A domain and a code that have a line each, as web views of React Native print them. */
const DOMAIN_LINE = /^\W{0,8}(?:error )?domain\W{1,4}([A-Za-z][\w.]{0,80})[^\w.]{0,4}$/i
const CODE_LINE = /^\W{0,8}(?:error )?code\W{1,4}?(-?\d{1,6})\W{0,4}$/i

/** Domain names after which a number is a code without a word such as `Code`. */
const ANNOUNCES = /domain|err(?:or|no|orcode)?$|error\.\w+$|status$|key$/i

const NO_IDS: readonly string[] = []

/**
 * Finds the errors that a log names explicitly: a domain next to its code, a full symbol, a full message, or a
 * short message by itself or next to its code. Logs are read more strictly than typed queries, because they are
 * full of small numbers and of words such as `cancelled` and `unknown`, which name an error only after its type.
 */
export class LogErrorFinder {
  readonly #symbols = new Map<string, ErrorEntry>()
  readonly #domains = new Map<string, Domain>()
  /** Messages by their first token in lower case, longest first. */
  readonly #messages = new Map<string, Message[]>()
  readonly #filter: LineFilter
  /** What words may name, by the word as it is printed. */
  readonly #known = new Map<string, Word | null>()
  readonly #found = new Map<ErrorEntry, number[]>()
  /** The domain that the line before named by itself. */
  #domainLine: Domain | undefined
  #line = 0

  constructor(rows: readonly ErrorRows[]) {
    // Code 0 means success.
    for (const entry of errorEntries(rows).filter(({ code }) => code !== 0)) {
      for (const symbol of entry.symbols)
        if (!this.#symbols.has(symbol)) this.#symbols.set(symbol, entry)
      for (const name of entry.domains) this.#addDomain(name.replace(/ \(.*/, ''), entry)
      for (const message of entry.messages) {
        const text = message.replace(/\.$/, '')
        const [head = ''] = text.match(TOKEN) ?? []
        const key = head.toLowerCase()
        this.#messages.set(key, [...(this.#messages.get(key) ?? []), { text, entry }])
      }
    }
    // A message can be a prefix of a longer one, so the longer one is tried first.
    for (const messages of this.#messages.values())
      messages.sort((a, b) => b.text.length - a.text.length)
    this.#filter = new LineFilter(
      [...this.#symbols.keys(), ...this.#domains.keys()],
      [...this.#messages.values()].flat().map(({ text }) => text),
    )
  }

  /** Reads the next lines. Line numbers continue from the last call. */
  feed(lines: readonly string[]): void {
    for (const line of lines) this.read(line)
  }

  /** Reads the next line. @returns the ids of the errors that it names */
  read(line: string): readonly string[] {
    this.#line++
    const ids = new Set<string>()
    for (const entry of this.#read(line)) {
      ids.add(entry.page.id)
      const before = this.#found.get(entry)
      if (!before) this.#found.set(entry, [this.#line])
      else if (before.at(-1) !== this.#line) before.push(this.#line)
    }
    return ids.size === 0 ? NO_IDS : [...ids]
  }

  /** The errors found so far, in the order of their first mention. */
  result(): ErrorInLog[] {
    return [...this.#found].map(([{ page }, lines]) => {
      const { id, url, title } = page
      return { id, url, title, lines }
    })
  }

  #read(line: string): Iterable<ErrorEntry> {
    const text = line.slice(0, LONGEST_LINE)
    return this.#domainLine !== undefined || this.#filter.mayName(text) ? this.#named(text) : []
  }

  #addDomain(name: string, entry: ErrorEntry): void {
    const key = domainKey(name)
    const domain = this.#domains.get(key) ?? { codes: new Map(), announces: ANNOUNCES.test(name) }
    if (!domain.codes.has(entry.code)) domain.codes.set(entry.code, entry)
    this.#domains.set(key, domain)
  }

  /** What a word may name, or null. Logs repeat their words, so it is looked up once. */
  #word(text: string): Word | null {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const names = withoutQualifiers(text)
    const symbols = names.flatMap((name) => this.#symbols.get(name) ?? [])
    const domain = names.map((name) => this.#domains.get(domainKey(name))).findLast(Boolean)
    const messages = this.#messages.get(text.toLowerCase()) ?? []
    const isNamed = symbols.length > 0 || domain !== undefined || messages.length > 0
    const word = isNamed ? { symbols, domain, messages } : null
    if (this.#known.size < MOST_WORDS) this.#known.set(detached(text), word)
    return word
  }

  *#named(line: string): Generator<ErrorEntry, void, undefined> {
    const alone = this.#codeAlone(line)
    if (alone) return yield alone
    for (const { domain, code } of impliedDomains(line)) yield* this.#error(domain, code)
    const isPair = line.includes('omain')
    if (isPair) yield* this.#pairs(line)
    yield* this.#onTwoLines(line, isPair)
    yield* this.#words(line)
  }

  /** The error whose negative code, copied by a person, is all of a line. */
  #codeAlone(line: string): ErrorEntry | undefined {
    const code = ALONE.exec(line)?.[1]
    if (!code) return undefined
    for (const { codes } of this.#domains.values()) {
      const entry = codes.get(Number(code))
      if (entry) return entry
    }
    return undefined
  }

  /** Codes and domains that name each other in JSON, dictionaries and property lists. */
  *#pairs(line: string): Generator<ErrorEntry, void, undefined> {
    for (const [, code, name = ''] of line.matchAll(CODE_THEN_DOMAIN))
      yield* this.#error(name, Number(code))
    for (const [, name = '', code] of line.matchAll(IN_PLIST))
      yield* this.#error(name, Number(code))
  }

  /** A code below the line of its domain. Remembers the domain of this line. */
  *#onTwoLines(line: string, mayBeDomain: boolean): Generator<ErrorEntry, void, undefined> {
    const entry = this.#domainLine?.codes.get(Number(CODE_LINE.exec(line)?.[1]))
    if (entry) yield entry
    const own = mayBeDomain ? DOMAIN_LINE.exec(line)?.[1] : undefined
    this.#domainLine = own === undefined ? undefined : this.#domains.get(domainKey(own))
  }

  /** Symbols, messages, and codes after their domain. */
  *#words(line: string): Generator<ErrorEntry, void, undefined> {
    let domain: (Domain & { readonly end: number }) | undefined
    let number: Token | undefined
    for (const { 0: text, index: start } of line.matchAll(TOKEN)) {
      const token = { text, start, end: start + text.length }
      if (/\d$/.test(text) && /^[-\d]/.test(text)) {
        number = token
        const entry = domain && codeAfter(domain, token, line)
        if (entry) yield entry
        continue
      }
      const word = this.#word(text)
      if (word === null) continue
      yield* word.symbols
      if (word.domain) domain = { ...word.domain, end: token.end }
      const message = word.messages.find((candidate) => isAt(candidate.text, token.start, line))
      if (message && isPrinted(message, token, number, line)) yield message.entry
    }
  }

  #error(domain: string, code: number): readonly ErrorEntry[] {
    const entry = this.#domains.get(domainKey(domain))?.codes.get(code)
    return entry ? [entry] : []
  }
}

/** The domain’s error with this code, if only words such as `Code=` come between the domain and the number. */
function codeAfter(
  { codes, announces, end }: Domain & { readonly end: number },
  { text, start }: Token,
  line: string,
): ErrorEntry | undefined {
  const entry = codes.get(signed(text))
  if (!entry || start - end > GAP) return undefined
  const gap = line.slice(end, start)
  return BEFORE_CODE.test(gap) && (announces || /[a-z]/i.test(gap)) ? entry : undefined
}

/** A code as a signed number. Some debuggers print it as an unsigned one of 32 or 64 bits. */
function signed(code: string): number {
  if (code.length < 10) return Number(code)
  const value = BigInt(code)
  return Number(value < 2n ** 32n ? BigInt.asIntN(32, value) : BigInt.asIntN(64, value))
}

/** For `Network.NWError.posix`: itself, `NWError.posix` and `posix`. For `URLError.Code`: `URLError`. */
function withoutQualifiers(name: string): string[] {
  const parts = name.replace(/\.Code$/, '').split('.')
  return parts.map((_, n) => parts.slice(n).join('.'))
}

/** A domain's name as a map key: lower case, without the leading underscore of private dictionary keys. */
function domainKey(name: string): string {
  return name.toLowerCase().replace(/^_+/, '')
}
