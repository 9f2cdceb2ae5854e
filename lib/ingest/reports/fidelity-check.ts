import type { Fault } from '../../model/fault'
import type { Post } from '../../model/knowledge'
import type { Sighting } from '../../model/post'
import type { ReadSource } from '../read/types'
import { textOf } from './recovery-report'
import { compareWithSource } from '../structure/fidelity'

/** The parts of a post that the check needs: its file, its Markdown, and the place of its text. */
type ShapedPost = Pick<Post, 'file' | 'body' | 'bodyLine' | 'sightings' | 'shape'>

/**
 * Compares each post's Markdown with the source text that its front matter names, character by character.
 * Returns a fault with the first difference of each post.
 */
export function checkFidelity(
  posts: readonly ShapedPost[],
  sources: readonly ReadSource[],
): Fault[] {
  return posts.flatMap(({ file, body, bodyLine, sightings, shape }) => {
    const sighting = sightings[shape.sighting]
    if (sighting === undefined) return []
    const text = textOf(sighting, sources)
    const difference = compareWithSource(text, body)
    if (difference === null) return []
    const line = firstTextLine(sighting, sources) + difference.sourceLine - 1
    return [
      {
        file,
        line: bodyLine + difference.line - 1,
        problem: `The Markdown differs from the source (content/sources/${sighting.file}:${line}).`,
        expected: difference.source,
        found: difference.markdown,
        fix: 'Run: npm run ingest. If the fault remains, the rules change this text: report it.',
      },
    ]
  })
}

/** Line of the source on which a sighting's text starts. */
function firstTextLine(sighting: Sighting, sources: readonly ReadSource[]): number {
  const post = sources
    .find(({ file }) => file === sighting.file)
    ?.sightings.find(({ lines }) => lines[0] === sighting.lines[0])
  return post?.textLines?.[0] ?? sighting.lines[0]
}
