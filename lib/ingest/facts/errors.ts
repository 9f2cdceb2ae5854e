import type { ErrorDomain } from '../../model/error-code'
import { AFTER, anyOf, BEFORE } from './names'
import type { FactRule } from './rule'

/** `Error Domain=X Code=-1200`, `NEFilterErrorDomain code 5`, `NSURLErrorDomain error -1001`. */
const domainAndCode: FactRule = {
  kind: 'error',
  pattern:
    /(?<![\w.])(?:Error Domain=)?([A-Za-z_][\w.]{2,60}(?:Domain|Error|ErrorDomain))[ :,(]{1,2}(?:[Ee]rror |[Cc]ode[= :]{1,2}|error code )?(-?\d{1,11})(?!\w|\.\d)/g,
  values: (match) =>
    /Domain$/.test(match[1] ?? '') || match[0].startsWith('Error Domain=')
      ? [`${match[1]} ${match[2]}`]
      : [],
}

const anyDomain: FactRule = {
  kind: 'error',
  pattern: /Error Domain=([\w.]{3,80}) Code=(-?\d{1,11})/g,
  values: (match) => [`${match[1]} ${match[2]}`],
}

const osStatus: FactRule = {
  kind: 'error',
  pattern: /(?<![\w.])(?:OSStatus|errSSL\w{3,40})(?: error)?[ :=(]{1,2}(-\d{3,6})(?!\w)/g,
  values: (match) => [`OSStatus ${match[1]}`],
}

/** Rules for errors printed as domain and code, constant, number or message. */
export function errorRules(domains: readonly ErrorDomain[]): FactRule[] {
  const posix = domains.find(({ slug }) => slug === 'posix')
  return [
    anyDomain,
    domainAndCode,
    constantRule(domains),
    osStatus,
    ...(posix === undefined ? [] : posixRules(posix)),
  ]
}

/** Constants that start with the name of their domain: `NSURLErrorTimedOut` of `NSURLErrorDomain`. */
function constantRule(domains: readonly ErrorDomain[]): FactRule {
  const values = new Map(
    domains.flatMap(({ domain, codes }) =>
      codes.flatMap(({ code, symbols }) =>
        symbols
          .filter((symbol) => symbol.startsWith(domain.replace(/Domain$/, '')))
          .map((symbol) => [symbol, `${domain} ${code}`] as const),
      ),
    ),
  )
  return {
    kind: 'error',
    pattern: new RegExp(String.raw`(?<![\w.])${anyOf([...values.keys()])}(?!\w)`, 'g'),
    values: ([found]) => [values.get(found) ?? []].flat(),
  }
}

/** Names of `errno` values, numbers labeled as `errno`, and messages of `strerror`. */
function posixRules({ domain, aliases, codes }: ErrorDomain): FactRule[] {
  const named = codes.flatMap(({ code, symbols, messages }) =>
    symbols.slice(0, 1).map((name) => ({ code, name, messages })),
  )
  const byCode = new Map(named.map(({ code, name }) => [String(code), name]))
  const byMessage = new Map(
    named.flatMap(({ name, messages }) => messages.map((message) => [message, name] as const)),
  )
  return [
    {
      kind: 'posix',
      pattern: new RegExp(
        String.raw`(?<![\w/@-])\.?${anyOf(named.map(({ name }) => name))}(?!\w)`,
        'g',
      ),
      values: ([found]) => [found.replace('.', '')],
    },
    {
      kind: 'posix',
      pattern:
        /(?<!\w)(?:errno[ :=]{1,3}|POSIXErrorCode\(rawValue: |POSIXErrorCode )(\d{1,3})(?!\w)/g,
      values: (match) => [byCode.get(match[1] ?? '') ?? []].flat(),
    },
    {
      kind: 'posix',
      // Case-sensitive: prose about an “authentication error” does not quote `strerror`.
      pattern: new RegExp(`${BEFORE}${anyOf([...byMessage.keys()])}${AFTER}`, 'g'),
      values: (match) =>
        belongsToOther(match, [domain, ...aliases]) ? [] : [byMessage.get(match[0]) ?? []].flat(),
    },
  ]
}

/** A domain and a code at the end of a text. */
const CODE_BEFORE = /(\w{3,60}Domain)\W{1,3}[Cc]ode\W{1,2}-?\d{1,11}\W{1,4}$/

/** Whether a message follows the code of another domain: `NEFilterErrorDomain code 5 — Operation not permitted`. */
function belongsToOther(match: RegExpMatchArray, own: readonly string[]): boolean {
  const end = match.index ?? 0
  const domain = CODE_BEFORE.exec((match.input ?? '').slice(Math.max(0, end - 100), end))?.[1]
  return domain !== undefined && !own.includes(domain)
}
