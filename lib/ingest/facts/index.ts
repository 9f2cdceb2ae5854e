import type { Fact } from '../../model/post'
import { ADDRESS } from '../addresses'
import { urlRule } from './addresses'
import { deviceRule } from './devices'
import { errorRules } from './errors'
import { frameworkRules } from './frameworks'
import { entitlementRules, feedbackRule, plistRule, processRule, subsystemRule } from './names'
import { osVersionRule, platformRule, releaseRule } from './os'
import type { FactRule } from './rule'
import { symbolRules } from './symbols'

/** The one rule set. Order does not matter: facts are sorted by where they stand. */
const FACT_RULES: readonly FactRule[] = [
  platformRule,
  osVersionRule,
  releaseRule,
  deviceRule,
  ...frameworkRules,
  ...symbolRules,
  ...errorRules,
  processRule,
  subsystemRule,
  ...entitlementRules,
  plistRule,
  feedbackRule,
  urlRule,
]

/**
 * What a post names, each thing once, at the first place where it stands.
 *
 * @param lines lines of the source that the post's body was taken from, with their numbers there
 * @returns facts in the order of the text; columns count UTF-16 code units from 1
 */
export function findFacts(lines: readonly { text: string; line: number }[]): Fact[] {
  const found = new Map<string, Fact>()
  for (const { text, line } of lines) {
    const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
    for (const rule of FACT_RULES) {
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
