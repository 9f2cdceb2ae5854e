import { errorEntries, type ErrorEntry } from '../../search/errors/error-entries'
import type { ErrorRows } from '../../search/index/index-files'
import { impliedDomains } from './implied-domains'
import { LONGEST_LINE } from '../words'

/** An error whose page a log asks for. */
export interface ErrorInLog {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Numbers of the lines that name it, from 1. */
  readonly lines: readonly number[]
}

/** Errors of one domain by their code, and whether its name alone says that a code follows. */
interface Domain {
  readonly codes: Map<number, ErrorEntry>
  readonly announces: boolean
}

/** What stands at a place of a line. */
interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A message as systems print it. */
interface Message {
  readonly text: string
  readonly entry: ErrorEntry
}

/** Names as they are written in code, and whole numbers. */
const TOKEN = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?<![\w.])-?\d+(?!\w|\.\d)/g

/** What may stand between a domain and its code: `Code=`, `(rawValue: `, ` error `, `, code: `. */
const BEFORE_CODE = /^[\s=:,("']*(?:(?:errors?|_?code|errno|status|rawvalue)[\s=:,("']*){0,2}$/i

/** Longest of these, in characters. */
const GAP = 24

/** Names of domains after which a number is a code although no other word says so. */
const ANNOUNCES = /domain|err(?:or|no|orcode)?$|error\.\w+$|status$|key$/i

/** Fewest words of a message that means an error wherever it stands; shorter ones may be a sentence’s. */
const TELLING = 3

/**
 * Finds the errors that lines of a log name beyond doubt: a domain with its code beside it, a symbol in
 * full, a message in full, or a short message that stands by itself or beside its code. A log is taken
 * by the letter, unlike what people type into the search: it is full of small numbers and of words that
 * are names of errors only after their type (`cancelled`, `unknown`).
 */
export class ErrorFinder {
  readonly #symbols = new Map<string, ErrorEntry>()
  readonly #domains = new Map<string, Domain>()
  /** By the first name in them. */
  readonly #messages = new Map<string, Message[]>()
  readonly #found = new Map<ErrorEntry, number[]>()
  #line = 0

  constructor(rows: readonly ErrorRows[]) {
    // Zero means that nothing went wrong.
    for (const entry of errorEntries(rows).filter(({ code }) => code !== 0)) {
      for (const symbol of entry.symbols)
        if (!this.#symbols.has(symbol)) this.#symbols.set(symbol, entry)
      for (const name of entry.domains) this.#addDomain(name.replace(/ \(.*/, ''), entry)
      for (const message of entry.messages) {
        const text = message.replace(/\.$/, '')
        const [head = ''] = text.match(TOKEN) ?? []
        this.#messages.set(head, [...(this.#messages.get(head) ?? []), { text, entry }])
      }
    }
  }

  /** Reads further lines. */
  feed(lines: readonly string[]): void {
    for (const line of lines) {
      this.#line++
      for (const entry of this.#named(line.slice(0, LONGEST_LINE))) {
        const before = this.#found.get(entry)
        if (!before) this.#found.set(entry, [this.#line])
        else if (before.at(-1) !== this.#line) before.push(this.#line)
      }
    }
  }

  /** The errors found so far, in the order in which the log names them. */
  result(): ErrorInLog[] {
    return [...this.#found].map(([{ page }, lines]) => {
      const { id, url, title } = page
      return { id, url, title, lines }
    })
  }

  #addDomain(name: string, entry: ErrorEntry): void {
    const key = name.toLowerCase()
    const domain = this.#domains.get(key) ?? { codes: new Map(), announces: ANNOUNCES.test(name) }
    if (!domain.codes.has(entry.code)) domain.codes.set(entry.code, entry)
    this.#domains.set(key, domain)
  }

  *#named(line: string): Generator<ErrorEntry, void, undefined> {
    // A negative number alone on its line was picked out by somebody, and means the code.
    const alone = /^\s*(-\d{3,6})\s*$/.exec(line)?.[1]
    if (alone) {
      for (const { codes } of this.#domains.values()) {
        const entry = codes.get(Number(alone))
        if (entry) return yield entry
      }
    }
    for (const { domain, code } of impliedDomains(line)) {
      const entry = this.#domains.get(domain)?.codes.get(code)
      if (entry) yield entry
    }
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
      for (const name of withoutQualifiers(text)) {
        const symbol = this.#symbols.get(name)
        if (symbol) yield symbol
        const named = this.#domains.get(name.toLowerCase())
        if (named) domain = { ...named, end: token.end }
      }
      for (const message of this.#messages.get(text) ?? [])
        if (isPrinted(message, token, number, line)) yield message.entry
    }
  }
}

/** The error of a domain whose code a number is, when nothing but words for a code part the two. */
function codeAfter(
  { codes, announces, end }: Domain & { readonly end: number },
  { text, start }: Token,
  line: string,
): ErrorEntry | undefined {
  const entry = codes.get(Number(text))
  if (!entry || start - end > GAP) return undefined
  const gap = line.slice(end, start)
  return BEFORE_CODE.test(gap) && (announces || /[a-z]/i.test(gap)) ? entry : undefined
}

/** `Network.NWError.posix` as itself, `NWError.posix` and `posix`. */
function withoutQualifiers(name: string): string[] {
  const parts = name.split('.')
  return parts.map((_, n) => parts.slice(n).join('.'))
}

/**
 * Whether a message stands whole at a place of a line. One of a word or two counts beside its code
 * (`[61: Connection refused]`, `PolicyDenied(-65570)`), and one of two words where it stands alone as
 * the library of the system prints it: `connect: Broken pipe`.
 */
function isPrinted(
  { text, entry }: Message,
  { start }: Token,
  number: Token | undefined,
  line: string,
): boolean {
  const end = start + text.length
  if (!line.startsWith(text, start) || /^\w/.test(line.slice(end))) return false
  const words = text.split(' ').length
  if (words >= TELLING) return true
  const before = line.slice(0, start)
  const after = line.slice(end, end + GAP)
  const codeBefore =
    number?.text === String(entry.code) && /^:? ?["“(]?$/.test(line.slice(number.end, start))
  const codeAfter = /^ ?[([](-?\d+)/.exec(after)?.[1] === String(entry.code)
  if (codeBefore || codeAfter) return true
  return (
    words > 1 &&
    /^[A-Z]/.test(text) &&
    /(?:^|[:\-–—] ?|[[("“])$/.test(before) &&
    /^(?:["”)\].,;]|\s*$)/.test(after)
  )
}
