import type { IdEntry } from '../../../model/ids'
import { sightingKey } from '../../../model/post'
import type { Source } from '../../../model/sources/source'
import type { ReviewedPost } from '../../../model/sources/structure'
import { mergeAnswers, type MergedAnswers } from '../merging/answers'
import type { SourceSighting } from '../merging/group'
import { type MergedPost, mergePost } from '../merging/merge'
import type { CaptureOrder } from '../merging/revisions'
import { newSlug } from './slug'

/** A merged post with its id and slug. */
export interface NamedPost {
  readonly entry: IdEntry
  readonly merged: MergedPost
  readonly answers: MergedAnswers
  /** All ids that `ids.yaml` lists for the group's sightings; more than one is a contradiction. */
  readonly knownIds: readonly string[]
}

/** What `ids.yaml` and `sources.yaml` say. */
export interface NamingInput {
  readonly ids: readonly IdEntry[]
  /** Key of a sighting → id in `ids.yaml`. */
  readonly idBySighting: ReadonlyMap<string, string>
  /** Sighting → later ones that repeat it and are left out. */
  readonly repeats: ReadonlyMap<SourceSighting, readonly SourceSighting[]>
  readonly reviewedBySlug: ReadonlyMap<string, ReviewedPost>
  /** In the order of `sources.yaml`. */
  readonly sources: readonly Source[]
}

/**
 * Merges each group of sightings into a post and sets its id and slug: the existing ones, or the next
 * number and a slug of its title.
 *
 * @returns posts sorted by id
 */
export function namePosts(
  groups: readonly (readonly SourceSighting[])[],
  answersOf: ReadonlyMap<SourceSighting, readonly SourceSighting[]>,
  { ids, idBySighting, repeats, reviewedBySlug, sources }: NamingInput,
): NamedPost[] {
  const order = {
    captured: new Map(
      sources.flatMap(({ file, captured }) => (captured === 'unknown' ? [] : [[file, captured]])),
    ),
    position: new Map(sources.map(({ file }, n) => [file, n])),
  }
  const byId = new Map(ids.map((entry) => [entry.id, entry]))
  const taken = new Set(ids.flatMap(({ slug, former }) => [slug, ...(former ?? [])]))
  let last = Math.max(0, ...ids.map(({ id }) => Number(id.slice(1))))
  const named = groups.map((sightings): NamedPost => {
    const places = sightings.flatMap((sighting) => [sighting, ...(repeats.get(sighting) ?? [])])
    const knownIds = [
      ...new Set(places.flatMap((sighting) => idBySighting.get(sightingKey(sighting)) ?? [])),
    ]
    const known = byId.get(knownIds[0] ?? '')
    const review =
      known &&
      [known.slug, ...(known.former ?? [])].map((slug) => reviewedBySlug.get(slug)).find(Boolean)
    const capture: CaptureOrder = { ...order, newestFirst: review?.newestFirst ?? [] }
    const merged = mergePost(sightings, review, capture)
    const answers = mergeAnswers(
      sightings.flatMap((sighting) => answersOf.get(sighting) ?? []),
      capture,
      sightings.length,
    )
    if (known) return { entry: withSightings(known, places), merged, answers, knownIds }
    const slug = newSlug(merged.title, taken)
    taken.add(slug)
    last += 1
    const entry = withSightings({ id: `p${last}`, slug }, places)
    return { entry, merged, answers, knownIds }
  })
  return named.sort((a, b) => Number(a.entry.id.slice(1)) - Number(b.entry.id.slice(1)))
}

/**
 * Updates an entry to one sighting per file, so that the post is recognized after a source is removed. A
 * retired page that is shown again is no longer retired.
 */
function withSightings(entry: IdEntry, sightings: readonly SourceSighting[]): IdEntry {
  const files = new Set((entry.seen ?? []).map(fileOf))
  const more = sightings.map(sightingKey).filter((key) => {
    const file = fileOf(key)
    return !files.has(file) && files.add(file)
  })
  return {
    id: entry.id,
    slug: entry.slug,
    ...(entry.former ? { former: entry.former } : {}),
    seen: [...(entry.seen ?? []), ...more],
  }
}

function fileOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'))
}
