import type { Sighting } from '../../../model/post'
import { groupSightings, type SourceSighting } from './group'
import { bestShape, toSighting } from './merge'
import { type CaptureOrder, findTextVersions } from './revisions'

/** An answer as sources show it, before its Markdown is made. */
export interface MergedAnswer {
  readonly by?: string
  readonly accepted?: true
  /** Indexes into the post's sightings; the text comes from the first. */
  readonly sightings: readonly number[]
  readonly text: string
}

/** The answers of a thread, and a record of every sighting that shows one. */
export interface MergedAnswers {
  readonly answers: readonly MergedAnswer[]
  readonly sightings: readonly Sighting[]
}

/** A post or question with the answers below it in the same source. */
export interface SightingWithAnswers {
  readonly sighting: SourceSighting
  readonly answers: readonly SourceSighting[]
}

/** Assigns each answer to the question above it. Answers above the first question are dropped. */
export function withAnswers(sightings: readonly SourceSighting[]): SightingWithAnswers[] {
  const found: { sighting: SourceSighting; answers: SourceSighting[] }[] = []
  for (const sighting of sightings) {
    if (sighting.role !== 'answer') found.push({ sighting, answers: [] })
    else if (found.at(-1)?.sighting.file === sighting.file) found.at(-1)?.answers.push(sighting)
  }
  return found
}

/**
 * Merges the answers of a thread. Copies of an answer count once, whether it is printed twice, in several
 * captures, truncated or edited.
 *
 * @param from index of the first of these answers among the post's sightings
 */
export function mergeAnswers(
  sightings: readonly SourceSighting[],
  order: CaptureOrder,
  from: number,
): MergedAnswers {
  const { groups } = groupSightings(sightings, new Map())
  const position = new Map(sightings.map((sighting, n) => [sighting, from + n]))
  const answers = groups.map((group) => {
    const [newest] = findTextVersions(group, order)
    const best = group[bestShape(newest, group)] ?? group[0]
    const others = group.filter((sighting) => sighting !== best)
    const by = group.find(({ by }) => by)?.by
    return {
      ...(by ? { by } : {}),
      ...(group.some(({ accepted }) => accepted) ? { accepted: true as const } : {}),
      sightings: [best, ...others].flatMap((one) => (one && position.get(one)) ?? []),
      text: best?.text ?? '',
    }
  })
  return { answers, sightings: sightings.map(toSighting) }
}
