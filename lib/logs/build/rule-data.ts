import type { LogRule } from '../../model/logs/log-rule'
import type { RuleData, RuleStep } from '../data'

/** A rule as the matcher needs it: without its examples, and with a count for each pattern. */
export function ruleData(
  { why, inOrder, within, where, ...rule }: LogRule,
  target: number,
): RuleData {
  return {
    ...{ target, why, inOrder, within, where },
    ...{ all: rule.all.map(step), any: rule.any.map(step), none: rule.none.map(step) },
  }
}

function step(pattern: LogRule['all'][number]): RuleStep {
  return typeof pattern === 'string' ? { pattern, times: 1 } : pattern
}
