import { isSlowPattern } from '../../knowledge/checks/slow-pattern'
import type { PageLines } from '../../knowledge/page-lines'
import { allPostLines, type SourceLines } from '../../knowledge/post-text'
import type { Fault } from '../../model/fault'
import type { Knowledge, Symptom } from '../../model/knowledge'
import type { LogRule } from '../../model/logs/log-rule'
import { holdsIn } from '../match/rules'
import { ruleData } from './rule-data'

/**
 * Checks the rules over several lines: their patterns compile and take linear time, they hold in their post or example,
 * and in no counterexample and no post that the symptom does not list.
 */
export function checkRules(knowledge: Knowledge, sources: SourceLines, lines: PageLines): Fault[] {
  const posts = allPostLines(knowledge, sources)
  return knowledge.symptoms.flatMap((symptom) =>
    symptom.rules.flatMap((rule) => {
      const problem = problemOf(rule, symptom, posts)
      return problem ? [lines.fault(symptom.file, rule.why, { ...problem, found: rule.why })] : []
    }),
  )
}

function problemOf(
  rule: LogRule,
  symptom: Symptom,
  posts: ReadonlyMap<string, readonly string[]>,
): Pick<Fault, 'problem' | 'expected' | 'fix'> | null {
  const data = ruleData(rule, 0)
  for (const { pattern } of [...data.all, ...data.any, ...data.none]) {
    if (!compiles(pattern) || isSlowPattern(pattern)) {
      return {
        problem: `a pattern of the rule does not compile or is slow: ${pattern}`,
        expected: 'a JavaScript regular expression that takes linear time',
        fix: 'escape ( ) [ ] { } . * + ? ^ $ | with a backslash, and bound repetitions, as in `.{0,60}`',
      }
    }
  }
  const holds = (text: readonly string[]): boolean => holdsIn(data, text)
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

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'i')
    return true
  } catch {
    return false
  }
}
