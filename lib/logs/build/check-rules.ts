import { isSlowPattern } from '../../util/slow-pattern'
import type { PageLines } from '../../knowledge/page-lines'
import { allPostLines, type SourceLines } from '../../knowledge/post-text'
import type { Fault } from '../../model/fault'
import type { ErrorPage, Knowledge, Symptom } from '../../model/knowledge'
import type { LogRule } from '../../model/logs/log-rule'
import { errorId } from '../../search/errors/error-entries'
import type { RuleStep } from '../data'
import { holdsIn } from '../match/rules'
import { errorsOfRules } from './errors-of-rules'
import { compiles, ruleData } from './rule-data'

/**
 * Checks the rules over several lines: their patterns compile and take linear time, they hold in their post or example,
 * and in no counterexample and no post that the symptom does not list.
 */
export function checkRules(knowledge: Knowledge, sources: SourceLines, lines: PageLines): Fault[] {
  const posts = allPostLines(knowledge, sources)
  return knowledge.symptoms.flatMap((symptom) =>
    symptom.rules.flatMap((rule) => {
      const problem = problemOf(rule, symptom, posts, knowledge)
      return problem ? [lines.fault(symptom.file, rule.why, { ...problem, found: rule.why })] : []
    }),
  )
}

function problemOf(
  rule: LogRule,
  symptom: Symptom,
  posts: ReadonlyMap<string, readonly string[]>,
  { errors }: Knowledge,
): Pick<Fault, 'problem' | 'expected' | 'fix'> | null {
  const data = ruleData(rule, 0, [])
  const steps = [...data.all, ...data.any, ...data.none]
  const unknown = unknownError(steps, errors)
  if (unknown !== undefined) {
    return {
      problem: `the rule names an error that has no page: ${unknown}`,
      expected: 'an error of content/errors/ as domain/code',
      fix: 'correct the domain or the code, or add the error',
    }
  }
  for (const { pattern } of steps) {
    if (pattern !== undefined && (!compiles(pattern) || isSlowPattern(pattern))) {
      return {
        problem: `a pattern of the rule does not compile or is slow: ${pattern}`,
        expected: 'a JavaScript regular expression that takes linear time',
        fix: 'escape ( ) [ ] { } . * + ? ^ $ | with a backslash, and bound repetitions, as in `.{0,60}`',
      }
    }
  }
  const rows = errorsOfRules([data], errors)
  const holds = (text: readonly string[]): boolean => holdsIn(data, text, rows)
  if (rule.from === 'post' && !symptom.posts.some((slug) => holds(posts.get(slug) ?? []))) {
    return {
      problem: 'the rule holds in none of the posts it comes from',
      expected: `lines in ${symptom.posts.join(', ')} in which it holds`,
      fix: 'correct the patterns or `within`, or mark it `from: external` and add an `example:`',
    }
  }
  if (rule.example !== undefined && !holds(rule.example.split('\n'))) {
    return {
      problem: 'the rule does not hold in its example',
      expected: '`example:` with lines in which it holds',
      fix: 'correct the rule or the example',
    }
  }
  if (rule.counterexample !== undefined && holds(rule.counterexample.split('\n'))) {
    return {
      problem: 'the rule holds in its counterexample',
      expected: '`counterexample:` with lines in which it does not hold',
      fix: 'make the rule more specific',
    }
  }
  const other = [...posts].find(([slug, text]) => !symptom.posts.includes(slug) && holds(text))
  return (
    (other && {
      problem: `the rule also holds in ${other[0]}, which the symptom does not list`,
      expected: 'a rule that holds in the symptom’s own posts only',
      fix: 'make the rule more specific, or list the post',
    }) ??
    null
  )
}

/** The first error of the steps that has no page. */
function unknownError(
  steps: readonly RuleStep[],
  errors: readonly ErrorPage[],
): string | undefined {
  const known = new Set(errors.map(({ url }) => errorId(url.slice('/errors/'.length, -1))))
  return steps.flatMap((step) => step.errors).find((id) => !known.has(id))
}
