import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, FaultError } from '../model/fault'
import type { Knowledge } from '../model/knowledge'
import { closest } from '../util/closest'
import { type Decision, withKind, withListedPost, withReviewedKind } from './decide'

const REVIEWED = 'content/structure/posts.yaml'

/**
 * What decisions change on disk: the reviewed kinds, the posts with them, and the symptoms that list the posts. A
 * post that a symptom lists keeps the kind that it has if that is a symptom or a question.
 *
 * @param root folder that holds `content/`
 * @returns path relative to `root` → new text; the files that stay the same are left out
 * @throws FaultError when a decision names a post or symptom that does not exist
 */
export function changesOf(
  decisions: readonly Decision[],
  knowledge: Knowledge,
  root: string,
): Map<string, string> {
  const faults = decisions.flatMap((decision) => unknownNames(decision, knowledge))
  if (faults.length > 0) throw new FaultError(faults)
  const before = new Map<string, string>()
  const after = new Map<string, string>()
  const edit = (path: string, how: (text: string) => string): void => {
    const text = after.get(path) ?? textOf(root, path)
    if (!before.has(path)) before.set(path, text)
    after.set(path, how(text))
  }
  for (const decision of decisions) {
    const post = knowledge.postBySlug.get(decision.post)
    if (!post) continue
    const kind =
      decision.place !== 'symptom'
        ? decision.place
        : post.kind === 'question'
          ? 'question'
          : 'symptom'
    edit(REVIEWED, (text) => withReviewedKind(text, post.slug, kind))
    edit(post.file, (text) => withKind(text, kind))
    const symptom =
      decision.place === 'symptom' ? knowledge.symptomBySlug.get(decision.symptom) : undefined
    if (symptom && !symptom.posts.includes(post.slug))
      edit(symptom.file, (text) => withListedPost(text, post.slug))
  }
  return new Map([...after].filter(([path, text]) => before.get(path) !== text))
}

function textOf(root: string, path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
}

function unknownNames(decision: Decision, { postBySlug, symptomBySlug }: Knowledge): Fault[] {
  const unknown = (kind: string, slug: string, known: Iterable<string>): Fault => ({
    file: 'npm run place',
    line: null,
    problem: `there is no such ${kind}`,
    expected: `the slug of a file in content/${kind}s/`,
    found: slug,
    fix: closest(slug, known) ?? 'correct the slug',
  })
  return [
    ...(postBySlug.has(decision.post) ? [] : [unknown('post', decision.post, postBySlug.keys())]),
    ...(decision.place === 'symptom' && !symptomBySlug.has(decision.symptom)
      ? [unknown('symptom', decision.symptom, symptomBySlug.keys())]
      : []),
  ]
}
