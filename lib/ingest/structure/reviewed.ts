import type { Fault } from '../../model/fault'
import { recoverStructure } from '.'
import { compareWithSource } from './fidelity'

/** Folder of the reviewed Markdown files: `<slug>.md` for a post, `<slug>.answer-1.md` for its first answer. */
export const REVIEWED_MARKDOWN = 'content/structure/markdown'

/** Name of the reviewed file of an answer, without its ending; `n` is 0-based. */
export function answerName(slug: string, n: number): string {
  return `${slug}.answer-${n + 1}`
}

/** A post's Markdown, and whether rules or a reviewed file shaped it. */
export interface Shaped {
  readonly markdown: string
  readonly shape: 'rules' | 'reviewed'
}

/**
 * The Markdown of a post: that of its reviewed file where it has one, else the result of the rules.
 *
 * @param slug the post's
 * @param text its source text
 * @param reviewed text of `content/structure/markdown/<slug>.md`, undefined where there is none
 * @returns the Markdown, or the fault of a reviewed file that does not show the source's characters
 */
export function shapePost(
  slug: string,
  text: string,
  reviewed: string | undefined,
): Shaped | { readonly fault: Fault } {
  if (reviewed === undefined) return { markdown: recoverStructure(text), shape: 'rules' }
  const difference = compareWithSource(text, reviewed)
  if (difference === null) return { markdown: reviewed, shape: 'reviewed' }
  return {
    fault: {
      file: `${REVIEWED_MARKDOWN}/${slug}.md`,
      line: difference.line,
      problem: `The reviewed Markdown differs from the post’s text (line ${difference.sourceLine} of it).`,
      expected: difference.source,
      found: difference.markdown,
      fix: 'Put the source’s characters back, or remove the file so that the rules shape the post.',
    },
  }
}

/** Reviewed files that belong to no post. */
export function reviewedForNothing(
  reviewed: Iterable<string>,
  slugs: ReadonlySet<string>,
): Fault[] {
  return [...reviewed]
    .filter((name) => !slugs.has(name.replace(/\.answer-[1-9]\d*$/u, '')))
    .map((slug) => ({
      file: `${REVIEWED_MARKDOWN}/${slug}.md`,
      line: null,
      problem: 'No post has this slug.',
      expected: 'the slug of a post in content/ids.yaml as the name of the file',
      found: slug,
      fix: 'Rename the file to the post’s slug, or remove it.',
    }))
}
