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

/** All rules that find facts. Their order does not matter: facts are sorted by where they are in the text. */
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
 * What a post names, each thing once, at the first place in the text.
 *
 * @param lines lines of the source that the post's body was taken from, with their numbers there
 * @returns facts in the order of the text; columns count UTF-16 code units from 1
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
          // A pattern may begin before its value, as with the bracket before a subsystem.
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
