import type { Fault } from '../../model/fault'
import type { Knowledge, Symptom } from '../../model/knowledge'
import { citedPosts } from '../link'
import type { PageLines } from '../page-lines'
import { foldSpace } from '../post-text'
import { printedForms } from '../printed-errors'
import { waitingPosts } from '../waiting'
import { isSlowPattern } from '../../util/slow-pattern'

/**
 * Checks that signatures compile, take linear time, match their posts or example, are more than an error that has
 * other causes too, and match no other placed post. A match in a post that waits to be placed is a suggestion, not
 * a fault.
 */
export function checkSignatures(
  knowledge: Knowledge,
  postText: ReadonlyMap<string, readonly string[]>,
  lines: PageLines,
): Fault[] {
  const waiting = new Set(waitingPosts(knowledge).map(({ slug }) => slug))
  return knowledge.symptoms.flatMap((symptom) => {
    const own = new Set([...symptom.posts, ...citedPosts(symptom)])
    return symptom.signatures.flatMap(({ pattern, from, example }) => {
      const fault = (rest: Omit<Fault, 'file' | 'line'>): Fault[] => [
        lines.fault(symptom.file, yamlForm(pattern), { ...rest, found: rest.found ?? pattern }),
      ]
      const regex = compile(pattern)
      if (regex === null) {
        return fault({
          problem: 'the signature is not a regular expression',
          expected: 'a JavaScript regular expression',
          fix: 'escape ( ) [ ] { } . * + ? ^ $ | with a backslash and put the pattern in single quotes',
        })
      }
      // Must come before the first match, because a slow pattern could hang the check.
      if (isSlowPattern(pattern)) {
        return fault({
          problem: 'the signature can take more than linear time',
          expected: 'a pattern that reads each character a fixed number of times',
          fix: 'bound repetitions, as in `\\d{1,10}`, and do not nest them',
        })
      }
      if (from === 'external' && (example === undefined || !regex.test(foldSpace(example)))) {
        return fault({
          problem: 'an external signature needs an example that it matches',
          expected: '`example:` with a line that the pattern matches',
          fix: 'add or correct `example:`',
        })
      }
      if (from === 'post' && !matchesAny(regex, symptom.posts, postText)) {
        return fault({
          problem: 'the signature matches none of the posts it comes from',
          expected: `a match in ${symptom.posts.join(', ')}`,
          fix: 'fix the pattern, or mark it `from: external` and add an `example:`',
        })
      }
      const bare = knowledge.errors.find(
        (error) =>
          error.symptom !== symptom.slug && printedForms(error).some((form) => regex.test(form)),
      )
      if (bare) {
        return fault({
          problem: `the signature is no more than the error ${bare.title}, which may have other causes`,
          expected: 'what the program prints beside the code or the message of the system',
          fix: `add words of the line to the pattern, or, if the error has no other cause, \`symptom: ${symptom.slug}\` to its code in ${bare.file}`,
        })
      }
      const others = [...postText.keys()].filter((slug) => !own.has(slug) && !waiting.has(slug))
      const hit = others.find((slug) => matchesAny(regex, [slug], postText))
      if (hit === undefined || isSharedWith(knowledge, symptom, pattern, hit)) return []
      return fault({
        problem: `the signature also matches ${hit}, which the symptom does not list`,
        expected: 'matches in the symptom’s own posts only',
        fix: 'make the pattern more specific, or list the post',
      })
    })
  })
}

/** Whether another symptom lists the post and has the same pattern; symptoms may share a signature. */
function isSharedWith(
  knowledge: Knowledge,
  symptom: Symptom,
  pattern: string,
  post: string,
): boolean {
  return knowledge.symptoms.some(
    (other) =>
      other.slug !== symptom.slug &&
      other.posts.includes(post) &&
      other.signatures.some((signature) => signature.pattern === pattern),
  )
}

function matchesAny(
  regex: RegExp,
  slugs: readonly string[],
  postText: ReadonlyMap<string, readonly string[]>,
): boolean {
  return slugs.some((slug) => postText.get(slug)?.some((line) => regex.test(line)))
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'i')
  } catch {
    return null
  }
}

/** Escapes a pattern for a single-quoted YAML string. */
function yamlForm(pattern: string): string {
  return pattern.replaceAll("'", "''")
}
