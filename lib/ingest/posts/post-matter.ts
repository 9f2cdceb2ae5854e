import type { PostMatter } from '../../model/post'
import { findFacts } from '../facts'
import type { FactRule } from '../facts/rule'
import type { Shaped } from '../structure/reviewed'
import type { NamedPost } from './naming/name-posts'

/**
 * The front matter of a post. Keys without a value are left out.
 *
 * @param answerTexts Markdown of its answers
 */
export function postMatter(
  { entry, merged, answers }: NamedPost,
  { shape }: Shaped,
  answerTexts: readonly string[],
  rules: readonly FactRule[],
): PostMatter {
  return {
    id: entry.id,
    slug: entry.slug,
    title: merged.title,
    titleState: merged.titleState,
    ...(merged.titleFrom ? { titleFrom: merged.titleFrom } : {}),
    kind: merged.kind,
    ...(merged.kindGuessed ? { kindGuessed: true as const } : {}),
    ...(merged.thread ? { thread: merged.thread } : {}),
    tags: [...merged.tags],
    sightings: [...merged.sightings, ...answers.sightings],
    body: { sighting: merged.body.sighting, shape, lineBreaks: merged.body.lineBreaks },
    revisions: merged.revisions.map(({ sightings, changes }) => ({
      sightings: [...sightings],
      changes: changes.map((passage) => [...passage]),
    })),
    ...(answers.answers.length === 0
      ? {}
      : {
          answers: answers.answers.map(({ by, accepted, sightings }, n) => ({
            ...(by ? { by } : {}),
            ...(accepted ? { accepted } : {}),
            sightings: [...sightings],
            text: answerTexts[n] ?? '',
          })),
        }),
    facts: findFacts(
      merged.text.split('\n').map((text, n) => ({
        text,
        line: merged.lineNumbers[n] ?? merged.lineNumbers.at(-1) ?? 1,
      })),
      rules,
    ),
  }
}
