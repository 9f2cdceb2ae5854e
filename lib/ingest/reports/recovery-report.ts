import type { PostMatter, Sighting } from '../../model/post'
import type { ReadSighting, ReadSource } from '../read/types'
import { addRecoveries, measureRecovery, type Recovery } from '../structure/recovery'

/** Line-break recovery on one post. */
export interface PostRecovery extends Recovery {
  readonly slug: string
}

/** Results of the rules on posts whose breaks are known. */
export interface RecoveryReport {
  /** Posts that one source shows on one line and another with its lines. */
  readonly bothShapes: readonly PostRecovery[]
  /** Posts that a source shows with its lines, flattened by us. */
  readonly flattened: readonly PostRecovery[]
}

const NOTHING: Recovery = { expected: 0, found: 0, right: 0 }

/** The sum over posts. */
export const totalOf = (posts: readonly PostRecovery[]): Recovery =>
  posts.reduce<Recovery>(addRecoveries, NOTHING)

/**
 * Measures line-break recovery by rules alone, without reviewed Markdown.
 *
 * @param matters the posts
 * @param sources each source as read
 */
export function recoveryReport(
  matters: readonly PostMatter[],
  sources: readonly ReadSource[],
): RecoveryReport {
  const bothShapes: PostRecovery[] = []
  const flattened: PostRecovery[] = []
  for (const { slug, sightings } of matters) {
    const texts = sightings.map((sighting) => textOf(sighting, sources))
    const lined = texts.find((text) => text.includes('\n'))
    if (lined === undefined) continue
    const flat = texts.find((text) => !text.includes('\n'))
    if (flat !== undefined) bothShapes.push({ slug, ...measureRecovery(lined, flat) })
    flattened.push({ slug, ...measureRecovery(lined, lined) })
  }
  return { bothShapes, flattened }
}

/**
 * The text of a sighting in its source; empty if the source no longer has it.
 *
 * @internal exported for tests
 */
export function textOf(sighting: Sighting, sources: readonly ReadSource[]): string {
  return sightingsAt(sighting, sources)[0]?.text ?? ''
}

/** What the source of a sighting has at its place: nothing if it changed, several where all is on one line. */
export function sightingsAt(
  { file, lines, bytes, role }: Sighting,
  sources: readonly ReadSource[],
): readonly ReadSighting[] {
  const source = sources.find((read) => read.file === file)
  return (source?.sightings ?? []).filter(
    (read) => read.lines[0] === lines[0] && read.bytes?.[0] === bytes?.[0] && read.role === role,
  )
}
