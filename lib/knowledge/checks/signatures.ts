import type { Fault } from '../../model/fault'
import type { Knowledge, Symptom } from '../../model/knowledge'
import { citedPosts } from '../link'
import type { PageLines } from '../page-lines'
import { foldSpace } from '../post-text'
import { isSlowPattern } from './slow-pattern'

/** Signatures compile, take linear time, match the posts (or the example) they come from, and no other post. */
export function checkSignatures(
  knowledge: Knowledge,
  postText: ReadonlyMap<string, readonly string[]>,
  lines: PageLines,
): Fault[] {
  return knowledge.symptoms.flatMap((symptom) => {
    const own = new Set([...symptom.posts, ...citedPosts(symptom)])
    return symptom.signatures.flatMap(({ pattern, from, example }) => {
      const fault = (rest: Omit<Fault, 'file' | 'line'>): Fault[] => [
        lines.fault(symptom.file, yamlForm(pattern), { ...rest, found: rest.found ?? pattern }),
      ]
      const regex = compile(pattern)
      if (regex === null) {
        return fault({
          problem: 'the signature is no regular expression',
          expected: 'a JavaScript regular expression',
          fix: 'escape ( ) [ ] { } . * + ? ^ $ | with a backslash, inside single quotes in YAML',
        })
      }
      // Before the pattern meets any text, which a slow one might not let go of.
      if (isSlowPattern(pattern)) {
        return fault({
          problem: 'the signature can take very long on some line',
          expected: 'a pattern that reads each character a fixed number of times',
          fix: 'bound what repeats, as in `\\d{1,10}`, and repeat no group that itself repeats',
        })
      }
      if (from === 'external' && (example === undefined || !regex.test(foldSpace(example)))) {
        return fault({
          problem: 'a signature from outside needs a line that it matches',
          expected: '`example:` with a line that the pattern matches',
          fix: 'add or correct `example:`',
        })
      }
      if (from === 'post' && !matchesAny(regex, symptom.posts, postText)) {
        return fault({
          problem: 'the signature matches none of the posts it comes from',
          expected: `a match in ${symptom.posts.join(', ')}`,
          fix: 'fix the pattern, or mark it `from: external` with its `example:`',
        })
      }
      const others = [...postText.keys()].filter((slug) => !own.has(slug))
      const hit = others.find((slug) => matchesAny(regex, [slug], postText))
      if (hit === undefined || isSharedWith(knowledge, symptom, pattern, hit)) return []
      return fault({
        problem: `the signature also matches ${hit}, which the symptom does not list`,
        expected: 'no match outside the symptom’s own posts',
        fix: 'make the pattern more exact, or list the post',
      })
    })
  })
}

/** A line of several symptoms may be a signature of each of them. */
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

/** A pattern as it stands inside single quotes in YAML. */
function yamlForm(pattern: string): string {
  return pattern.replaceAll("'", "''")
}
