import type { ErrorDomain } from '../../model/error-code'
import type { Fact } from '../../model/post'
import type { Subject } from '../../model/subject'
import { ADDRESS } from '../addresses'
import { urlRule } from './addresses'
import { deviceRule } from './devices'
import { errorRules } from './errors'
import { frameworkRules } from './frameworks'
import { entitlementRules, feedbackRule, subsystemRule } from './identifiers'
import { namedRule } from './names'
import { platformRules } from './os'
import type { FactRule } from './rule'
import { symbolRules } from './symbols'

/** All fact rules. Their order does not matter: facts are sorted by their position in the text. */
export function factRules(subject: Subject, domains: readonly ErrorDomain[]): FactRule[] {
  return [
    ...platformRules(subject.platforms),
    deviceRule(subject.devices),
    ...frameworkRules(subject.frameworks),
    ...symbolRules(subject.symbols),
    ...errorRules(domains),
    namedRule('process', subject.processes),
    subsystemRule,
    ...entitlementRules(subject.entitlements),
    namedRule('plist-key', subject.plistKeys),
    feedbackRule,
    urlRule,
  ]
}

/**
 * Finds what a post names. Each fact is listed once, at its first mention.
 *
 * @param lines lines of the source that the post's body comes from, with their line numbers
 * @returns facts in text order; columns are 1-based and count UTF-16 code units
 */
export function findFacts(
  lines: readonly { readonly text: string; readonly line: number }[],
  rules: readonly FactRule[],
): Fact[] {
  const found = new Map<string, Fact>()
  for (const { text, line } of lines) {
    const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
    for (const rule of rules) {
      for (const match of (rule.inAddresses ? text : withoutAddresses).matchAll(rule.pattern)) {
        for (const value of rule.values(match)) {
          const key = `${rule.kind} ${value}`
          const before = found.get(key)
          // A match may start before its value, such as at the bracket before a subsystem.
          const inside = Math.max(0, match[0].indexOf(value))
          const fact = { kind: rule.kind, value, line, column: match.index + inside + 1 }
          if (before === undefined || comparePlaces(fact, before) < 0) found.set(key, fact)
        }
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => comparePlaces(a, b) || compareText(a.kind, b.kind) || compareText(a.value, b.value),
  )
}

const comparePlaces = (a: Fact, b: Fact) => a.line - b.line || a.column - b.column
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
