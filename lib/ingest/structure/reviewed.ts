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
 * The Markdown of a post: from its reviewed file if there is one, else from the rules.
 *
 * @param slug slug of the post
 * @param text source text of the post
 * @param reviewed text of `content/structure/markdown/<slug>.md`; undefined if there is none
 * @returns the Markdown, or a fault if the reviewed file does not have the source's characters
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
      fix: 'Restore the characters of the source, or remove the file so that the rules structure the post.',
    },
  }
}

/** Reviewed files without a post. */
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
