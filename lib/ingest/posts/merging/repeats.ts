import type { SightingWithAnswers } from './answers'
import type { SourceSighting } from './group'

/** Threads of all sources without those that a newer dump repeats unchanged. */
export interface WithoutRepeats {
  readonly kept: readonly SightingWithAnswers[]
  /** Sighting that is kept → sightings in later sources that show the same. */
  readonly repeats: ReadonlyMap<SourceSighting, readonly SourceSighting[]>
}

/**
 * Leaves out the posts of a file of records that an earlier one holds in the same words, with the same figures and
 * answers: a newer dump of the same forum changes only the posts that changed.
 */
export function withoutRepeats(found: readonly SightingWithAnswers[]): WithoutRepeats {
  const first = new Map<string, SourceSighting>()
  const repeats = new Map<SourceSighting, SourceSighting[]>()
  const kept = found.filter(({ sighting, answers }) => {
    if (sighting.bytes === undefined) return true
    const key = JSON.stringify([sighting, ...answers].map(contentOf))
    const earlier = first.get(key)
    if (earlier === undefined || earlier.file === sighting.file) {
      if (earlier === undefined) first.set(key, sighting)
      return true
    }
    repeats.set(earlier, [...(repeats.get(earlier) ?? []), sighting])
    return false
  })
  return { kept, repeats }
}

function contentOf(sighting: SourceSighting): unknown[] {
  const { role, title, text, shown, tags, address, by, accepted, attachments } = sighting
  return [role, title, text, shown, tags, address, by, accepted, attachments]
}
