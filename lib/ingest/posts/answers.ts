import type { Sighting } from '../../model/post'
import { groupSightings, type SourceSighting } from './group'
import { bestShape, toSighting } from './merge'
import { type CaptureOrder, findTextVersions } from './revisions'

/** An answer as its sources show it, before its text is given its shape. */
export interface MergedAnswer {
  readonly by?: string
  readonly accepted?: true
  /** Positions in the post's sightings; the first gave the text. */
  readonly sightings: readonly number[]
  readonly text: string
}

/** A post or question, and the answers that stand below it in the same source. */
export interface SightingWithAnswers {
  readonly reading: SourceSighting
  readonly answers: readonly SourceSighting[]
}

/** Gives every answer to the question above it. Answers above the first question belong to nothing. */
export function withAnswers(readings: readonly SourceSighting[]): SightingWithAnswers[] {
  const found: { reading: SourceSighting; answers: SourceSighting[] }[] = []
  for (const reading of readings) {
    if (reading.sighting.role !== 'answer') found.push({ reading, answers: [] })
    else if (found.at(-1)?.reading.file === reading.file) found.at(-1)?.answers.push(reading)
  }
  return found
}

/**
 * Merges the answers of a thread: one that is printed twice, shown by several captures, cut or edited
 * is one answer.
 *
 * @param from position that the first of these answers has among the post's sightings
 */
export function mergeAnswers(
  readings: readonly SourceSighting[],
  order: CaptureOrder,
  from: number,
): { readonly answers: readonly MergedAnswer[]; readonly sightings: readonly Sighting[] } {
  const { groups } = groupSightings(readings, new Map())
  const position = new Map(readings.map((reading, n) => [reading, from + n]))
  const answers = groups.map((group) => {
    const [newest] = findTextVersions(group, order)
    const best = group[bestShape(newest, group)] ?? group[0]
    const others = group.filter((reading) => reading !== best)
    const by = group.find(({ sighting }) => sighting.by)?.sighting.by
    return {
      ...(by ? { by } : {}),
      ...(group.some(({ sighting }) => sighting.accepted) ? { accepted: true as const } : {}),
      sightings: [best, ...others].flatMap((one) => (one && position.get(one)) ?? []),
      text: best?.sighting.text ?? '',
    }
  })
  return { answers, sightings: readings.map(toSighting) }
}
