import { groupByKeys } from '../../util/group-by-keys'
import type { RuleData, RuleStep } from '../data'
import type { PatternSet } from './patterns/pattern-set'

/** Lines that are looked back at for a rule whose part is measured in seconds. */
const LOOKED_BACK = 200

/** What lines may show of a rule: patterns, as they are written and by their index, and errors. */
interface Shown {
  readonly patterns: readonly { readonly source: string; readonly index: number }[]
  readonly errors: ReadonlySet<string>
}

/** How rules are found: each by its rarest step, and only near it by the others. */
export class RulePlan {
  /** Rules by what a line may show of them, and of their rarest step: the index of a pattern, or the id of an error. */
  readonly byAny: ReadonlyMap<number | string, readonly RuleData[]>
  readonly byRarest: ReadonlyMap<number | string, readonly RuleData[]>
  /** Lines that must be kept to look back at. */
  readonly back: number
  readonly #shown: ReadonlyMap<RuleData, Shown>

  /** @param patterns set that has the patterns of the rules among others */
  constructor(rules: readonly RuleData[], patterns: PatternSet) {
    const indexes = new Map(patterns.sources.map((source, index) => [source, index]))
    const shownBy = ({ pattern, errors }: RuleStep): (number | string)[] => {
      const index = indexes.get(pattern ?? '')
      return index === undefined ? [...errors] : [index, ...errors]
    }
    this.byAny = groupByKeys(rules, (rule) => stepsOf(rule).flatMap(shownBy))
    this.byRarest = groupByKeys(rules, (rule) => shownBy(rarestStep(rule)))
    this.back = Math.max(...rules.map(linesBack), 0)
    this.#shown = new Map(
      rules.map((rule) => {
        const steps = stepsOf(rule)
        const sources = new Set(steps.flatMap(({ pattern }) => pattern ?? []))
        return [
          rule,
          {
            patterns: [...sources].map((source) => ({ source, index: indexes.get(source) ?? -1 })),
            errors: new Set(steps.flatMap((step) => step.errors)),
          },
        ]
      }),
    )
  }

  shown(rule: RuleData): Shown {
    return this.#shown.get(rule) as Shown
  }
}

/** Number of lines before the current one that may belong to a part of a rule. */
export function linesBack({ within }: RuleData): number {
  return 'lines' in within ? within.lines : LOOKED_BACK
}

/** The patterns of rules, by which a set of patterns can find them. */
export function patternsOf(rules: readonly RuleData[]): string[] {
  return rules.flatMap((rule) => stepsOf(rule).flatMap(({ pattern }) => pattern ?? []))
}

export function rarestStep({ all, rarest }: RuleData): RuleStep {
  return all[rarest] as RuleStep
}

function stepsOf({ all, any, none }: RuleData): RuleStep[] {
  return [...all, ...any, ...none]
}
