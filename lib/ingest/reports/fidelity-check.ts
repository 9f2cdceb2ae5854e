import type { Fault } from '../../model/fault'
import type { Post } from '../../model/knowledge'
import type { Sighting } from '../../model/post'
import type { ReadSighting, ReadSource } from '../read/types'
import { compareWithSource, type Difference } from '../structure/fidelity'
import { sightingsAt } from './recovery-report'

/** The parts of a post that the check needs: its file, its Markdown and that of its answers, and where they are from. */
type ShapedPost = Pick<Post, 'file' | 'body' | 'bodyLine' | 'sightings' | 'shape' | 'answers'>

/**
 * Compares the Markdown of each post, and that of each answer in its thread, with the source text that its front matter
 * names, character by character. Returns a fault with the first difference of each text.
 */
export function checkFidelity(
  posts: readonly ShapedPost[],
  sources: readonly ReadSource[],
): Fault[] {
  return posts.flatMap(({ file, body, bodyLine, sightings, shape, answers = [] }) => [
    ...textFaults(body, sightings[shape.sighting], sources, ({ line }) => ({
      what: 'The Markdown',
      file,
      line: bodyLine + line - 1,
    })),
    // The front matter may hold an answer in quotes, so the line of a difference in it is not known.
    ...answers.flatMap(({ sightings: [first], text }, n) =>
      textFaults(text, sightings[first ?? -1], sources, () => ({
        what: `The Markdown of answer ${n + 1}`,
        file,
        line: null,
      })),
    ),
  ])
}

/** The fault of one text; empty if it has the characters of its source, or the front matter names none. */
function textFaults(
  markdown: string,
  sighting: Sighting | undefined,
  sources: readonly ReadSource[],
  place: (difference: Difference) => Pick<Fault, 'file' | 'line'> & { readonly what: string },
): Fault[] {
  if (sighting === undefined) return []
  const candidates = sightingsAt(sighting, sources)
  const compared = candidates.map((read) => compareWithSource(read.text, markdown))
  // A page on one line has several sightings at the same place.
  if (compared.includes(null)) return []
  const difference = compared[0] ?? compareWithSource('', markdown)
  if (difference === null) return []
  const { what, ...at } = place(difference)
  const line = firstTextLine(sighting, candidates[0]) + difference.sourceLine - 1
  return [
    {
      ...at,
      problem: `${what} differs from the source (content/sources/${sighting.file}:${line}).`,
      expected: difference.source,
      found: difference.markdown,
      fix: 'Run: npm run ingest. If the fault remains, the rules change this text: report it.',
    },
  ]
}

/** Line of the source on which a sighting's text starts. */
function firstTextLine(sighting: Sighting, read: ReadSighting | undefined): number {
  return read?.textLines?.[0] ?? sighting.lines[0]
}
