import { type Fault, FaultError } from '../../model/fault'
import { Boundaries } from '../../model/sources/structure'
import type { ReviewedFeed } from '../read/read-source'
import { REVIEWED_MARKDOWN } from '../structure/reviewed'
import { namesIn, openYaml, textOf } from './content-files'

const BOUNDARIES = 'content/structure/boundaries'

/** Path of the reviewed boundaries of a source. */
export function boundariesFile(file: string): string {
  return `${BOUNDARIES}/${file.replace(/\.[^.]+$/u, '')}.yaml`
}

/**
 * Whether an editor has reviewed the post boundaries of a source. An empty file does not count: with `>
 * FILE`, the shell creates the file before the command that proposes the boundaries runs.
 */
export function isReviewed(root: string, file: string): boolean {
  return textOf(root, boundariesFile(file)).trim() !== ''
}

/** The reviewed boundaries of a source; undefined if it has none. */
export function reviewedFeed(root: string, file: string): ReviewedFeed | undefined {
  const at = boundariesFile(file)
  if (!isReviewed(root, file)) return undefined
  const faults: Fault[] = []
  const boundaries = openYaml(root, at, Boundaries, faults)
  if (faults.length > 0) throw new FaultError(faults)
  return boundaries?.file === file ? { at, boundaries } : undefined
}

/** Reviewed Markdown by slug of the post, sorted by slug. */
export function reviewedMarkdown(root: string): Map<string, string> {
  return new Map(
    namesIn(root, REVIEWED_MARKDOWN, '.md').map((name) => [
      name.slice(0, -3),
      textOf(root, `${REVIEWED_MARKDOWN}/${name}`),
    ]),
  )
}
