import { groupByKeys } from '../../util/group-by-keys'
import type { RuleData, RuleStep } from '../data'
import type { Pattern, PatternSet } from './patterns/pattern-set'

/** Lines that are looked back at for a rule whose part is measured in seconds. */
const LOOKED_BACK = 200

/** What lines may show of a rule. */
interface Shown {
  readonly patterns: readonly Pattern[]
  /** Ids of errors. */
  readonly errors: ReadonlySet<string>
}

/** How rules are found: each by its rarest step, and only near it by the others. */
export class RulePlan {
  /** Rules by what a line may show of their rarest step: a pattern, or the id of an error. */
  readonly byRarest: ReadonlyMap<Pattern | string, readonly RuleData[]>
  /** Lines that must be kept to look back at. */
  readonly back: number
  readonly #shown: ReadonlyMap<RuleData, Shown>

  /** @param patterns set that has the patterns of the rules among others */
  constructor(rules: readonly RuleData[], patterns: PatternSet) {
    const patternOf = ({ pattern }: RuleStep): Pattern | undefined => patterns.get(pattern ?? '')
    const shownBy = (step: RuleStep): (Pattern | string)[] => {
      const pattern = patternOf(step)
      return pattern ? [pattern, ...step.errors] : [...step.errors]
    }
    this.byRarest = groupByKeys(rules, (rule) => shownBy(rarestStep(rule)))
    this.back = Math.max(...rules.map(linesBack), 0)
    this.#shown = new Map(
      rules.map((rule) => {
        const steps = stepsOf(rule)
        return [
          rule,
          {
            patterns: [...new Set(steps.flatMap((step) => patternOf(step) ?? []))],
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

/** The patterns of rules. */
export function patternsOf(rules: readonly RuleData[]): string[] {
  return rules.flatMap((rule) => stepsOf(rule).flatMap(({ pattern }) => pattern ?? []))
}

/** The patterns by which rules are found, which must be looked for on every line. */
export function rarestPatternsOf(rules: readonly RuleData[]): string[] {
  return rules.flatMap((rule) => rarestStep(rule).pattern ?? [])
}

export function rarestStep({ all, rarest }: RuleData): RuleStep {
  return all[rarest] as RuleStep
}

function stepsOf({ all, any, none }: RuleData): RuleStep[] {
  return [...all, ...any, ...none]
}
