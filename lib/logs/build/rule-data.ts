import type { LogRule } from '../../model/logs/log-rule'
import { errorId } from '../../search/errors/error-entries'
import type { RuleData, RuleStep } from '../data'
import { shortestLiteral } from '../match/patterns/literal'

/** Length of a literal, in characters, by which a line is found without running the pattern. */
const FOUND_BY = 4

/** Healthy lines that a step with errors counts for: logs are full of general errors. */
const ERRORS = 3

/**
 * A rule as the matcher needs it: without its examples, and with a count for each pattern.
 *
 * @param healthy lines of healthy systems, which show the rarest step least often
 */
export function ruleData(
  { why, inOrder, within, sameProcess, where, ...rule }: LogRule,
  target: number,
  healthy: readonly string[],
): RuleData {
  const all = rule.all.map(stepData)
  return {
    ...{ target, why, inOrder, within, sameProcess, where },
    ...{ all, any: rule.any.map(stepData), none: rule.none.map(stepData) },
    rarest: rarestOf(all, healthy),
  }
}

function stepData(step: LogRule['all'][number]): RuleStep {
  if (typeof step === 'string') return { pattern: step, errors: [], times: 1 }
  const { pattern, errors, times } = step
  return { ...(pattern !== undefined && { pattern }), errors: errors.map(errorId), times }
}

/** Index of the step that the fewest healthy lines show; of several the one with the longest literal. */
function rarestOf(steps: readonly RuleStep[], healthy: readonly string[]): number {
  const ranks = steps.map(({ pattern, errors }) => {
    const general = errors.length > 0 ? ERRORS : 0
    if (pattern === undefined) return { lines: general, literal: 0 }
    const literal = compiles(pattern) ? shortestLiteral(pattern) : 0
    if (literal < FOUND_BY) return { lines: Infinity, literal }
    const regex = new RegExp(pattern, 'i')
    return { lines: general + healthy.filter((line) => regex.test(line)).length, literal }
  })
  const [first] = ranks.toSorted((a, b) => a.lines - b.lines || b.literal - a.literal)
  return ranks.findIndex((rank) => rank === first)
}

/** Whether a pattern is a regular expression. */
export function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'i')
    return true
  } catch {
    return false
  }
}
