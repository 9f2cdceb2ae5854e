import type { Fault } from '../model/fault'
import { FaultError } from '../model/fault'
import type { IdEntry } from '../model/ids'
import type { PostMatter } from '../model/post'
import type { Source } from '../model/sources/source'
import type { ReviewedPost } from '../model/sources/structure'
import { mergeAnswers, withAnswers } from './posts/answers'
import { findFacts } from './facts'
import { groupSightings, sightingKey, type SourceSighting } from './posts/group'
import { type MergedPost, mergePost } from './posts/merge'
import type { ReadSource } from './read/page'
import { postFile } from './posts/post-file'
import type { CaptureOrder } from './posts/revisions'
import { reviewedForNothing, type Shaped, shapePost } from './structure/reviewed'
import { slugFor } from './posts/title'
import { recoverStructure } from './structure'

/** Everything that decides what the posts are. */
export interface IngestInput {
  /** Sources in the order of `sources.yaml`, each with what was read from it. */
  readonly sources: readonly { readonly entry: Source; readonly read: ReadSource }[]
  readonly reviewed: readonly ReviewedPost[]
  readonly ids: readonly IdEntry[]
  /** Slug → reviewed Markdown of the post. */
  readonly markdown: ReadonlyMap<string, string>
}

export interface IngestOutput {
  /** Slug → text of `content/posts/<slug>.md`. */
  readonly posts: ReadonlyMap<string, string>
  /** Matter of every post, in id order. */
  readonly matters: readonly PostMatter[]
  /** All post entries of ids.yaml as they should be. */
  readonly ids: readonly IdEntry[]
  /** Cut titles of which nothing else is known. */
  readonly unplaced: readonly SourceSighting[]
  /** Ids of posts that no source shows any more. */
  readonly lost: readonly IdEntry[]
}

/**
 * From sightings to posts: groups, merges, names, numbers and writes them. Pure.
 *
 * @throws FaultError when ids.yaml or the reviewed posts contradict the sources.
 */
export function ingest(input: IngestInput): IngestOutput {
  const readings = withAnswers(
    input.sources.flatMap(({ read }) =>
      read.sightings.map((sighting) => ({ file: read.file, sighting })),
    ),
  )
  const known = new Map(input.ids.flatMap(({ id, seen }) => (seen ?? []).map((at) => [at, id])))
  const { groups, unplaced } = groupSightings(
    readings.map(({ reading }) => reading),
    known,
  )
  const reviewedBySlug = new Map(input.reviewed.map((post) => [post.slug, post]))
  const answersOf = new Map(readings.map(({ reading, answers }) => [reading, answers]))
  const named = nameGroups(groups, answersOf, known, input.ids, reviewedBySlug, input.sources)
  const faults = [...twoIds(named), ...reviewedNothing(input, named)]
  const shapes = shapePosts(named, input, faults)
  if (faults.length > 0) throw new FaultError(faults)

  const matters = named.map((post, n) => toMatter(post, shapes[n] as Shaped))
  const found = new Map(named.map(({ entry }) => [entry.id, entry]))
  const lost = input.ids.filter(({ id, retired }) => !found.has(id) && !retired)
  const gone = new Map(lost.map((entry) => [entry.id, { ...entry, retired: GONE }]))
  const old = input.ids.map((entry) => found.get(entry.id) ?? gone.get(entry.id) ?? entry)
  const oldIds = new Set(input.ids.map(({ id }) => id))
  return {
    posts: new Map(
      matters.map((matter, n) => [
        `${matter.slug}.md`,
        postFile(matter, (shapes[n] as Shaped).markdown),
      ]),
    ),
    matters,
    ids: [...old, ...[...found.values()].filter(({ id }) => !oldIds.has(id))],
    unplaced,
    lost,
  }
}

/** Why a post's page is gone, for its tombstone. */
const GONE = 'No source of this site shows the post any more.'

interface NamedPost {
  readonly entry: IdEntry
  readonly merged: MergedPost
  readonly answers: ReturnType<typeof mergeAnswers>
  /** All ids that the group's places have in ids.yaml; more than one is a contradiction. */
  readonly idsOfPlaces: readonly string[]
}

/** Gives each group its id and slug: the one it had, else the next number and a slug of its title. */
function nameGroups(
  groups: readonly (readonly SourceSighting[])[],
  answersOf: ReadonlyMap<SourceSighting, readonly SourceSighting[]>,
  known: ReadonlyMap<string, string>,
  ids: readonly IdEntry[],
  reviewed: ReadonlyMap<string, ReviewedPost>,
  sources: IngestInput['sources'],
): NamedPost[] {
  const order = {
    captured: new Map(
      sources.flatMap(({ entry }) =>
        entry.captured === 'unknown' ? [] : [[entry.file, entry.captured]],
      ),
    ),
    position: new Map(sources.map(({ entry }, n) => [entry.file, n])),
  }
  const byId = new Map(ids.map((entry) => [entry.id, entry]))
  const taken = new Set(ids.flatMap(({ slug, former }) => [slug, ...(former ?? [])]))
  let last = Math.max(0, ...ids.map(({ id }) => Number(id.slice(1))))
  const named = groups.map((readings): NamedPost => {
    const places = readings.map(sightingKey)
    const idsOfPlaces = [...new Set(places.flatMap((place) => known.get(place) ?? []))]
    const entry = byId.get(idsOfPlaces[0] ?? '')
    const review = entry && reviewed.get(entry.slug)
    const capture: CaptureOrder = { ...order, newestFirst: review?.newestFirst ?? [] }
    const merged = mergePost(readings, review, capture)
    const answers = mergeAnswers(
      readings.flatMap((reading) => answersOf.get(reading) ?? []),
      capture,
      readings.length,
    )
    if (entry) return { entry: seenAt(entry, readings), merged, answers, idsOfPlaces }
    const slug = slugFor(merged.title, taken)
    taken.add(slug)
    last += 1
    return { entry: seenAt({ id: `p${last}`, slug }, readings), merged, answers, idsOfPlaces }
  })
  return named.sort((a, b) => Number(a.entry.id.slice(1)) - Number(b.entry.id.slice(1)))
}

/**
 * The entry with one place per file, so that the post is known again when a source is removed. A page
 * that was retired and is shown again is no longer retired.
 */
function seenAt(entry: IdEntry, readings: readonly SourceSighting[]): IdEntry {
  const files = new Set((entry.seen ?? []).map(fileOf))
  const more = readings.map(sightingKey).filter((place) => {
    const file = fileOf(place)
    return !files.has(file) && files.add(file)
  })
  return {
    id: entry.id,
    slug: entry.slug,
    ...(entry.former ? { former: entry.former } : {}),
    seen: [...(entry.seen ?? []), ...more],
  }
}

function fileOf(place: string): string {
  return place.slice(0, place.lastIndexOf(':'))
}

/** Markdown of every post; the faults of reviewed files go to `faults`. */
function shapePosts(
  named: readonly NamedPost[],
  { markdown, ids }: IngestInput,
  faults: Fault[],
): Shaped[] {
  // The file of a post whose source was taken out waits for the source to come back.
  const slugs = new Set([...ids, ...named.map(({ entry }) => entry)].map(({ slug }) => slug))
  faults.push(...reviewedForNothing(markdown.keys(), slugs))
  return named.flatMap(({ entry, merged }) => {
    const shaped = shapePost(entry.slug, merged.text, markdown.get(entry.slug))
    if (!('fault' in shaped)) return [shaped]
    faults.push(shaped.fault)
    return []
  })
}

function toMatter({ entry, merged, answers }: NamedPost, { shape }: Shaped): PostMatter {
  return {
    id: entry.id,
    slug: entry.slug,
    title: merged.title,
    titleState: merged.titleState,
    ...(merged.titleFrom ? { titleFrom: merged.titleFrom } : {}),
    kind: merged.kind,
    ...(merged.thread ? { thread: merged.thread } : {}),
    tags: [...merged.tags],
    sightings: [...merged.sightings, ...answers.sightings],
    body: { sighting: merged.body.sighting, shape, lineBreaks: merged.body.lineBreaks },
    revisions: merged.revisions.map(({ sightings, changes }) => ({
      sightings: [...sightings],
      changes: changes.map((passage) => [...passage]),
    })),
    ...(answers.answers.length === 0
      ? {}
      : {
          answers: answers.answers.map(({ by, accepted, sightings, text }) => ({
            ...(by ? { by } : {}),
            ...(accepted ? { accepted } : {}),
            sightings: [...sightings],
            text: recoverStructure(text).trim(),
          })),
        }),
    facts: findFacts(
      merged.text.split('\n').map((text, n) => ({
        text,
        line: merged.lineNumbers[n] ?? merged.lineNumbers.at(-1) ?? 1,
      })),
    ),
  }
}

function twoIds(named: readonly NamedPost[]): Fault[] {
  return named.flatMap(({ entry, merged, idsOfPlaces }) =>
    idsOfPlaces.length < 2
      ? []
      : [
          {
            file: 'content/ids.yaml',
            line: null,
            problem: `The posts ${idsOfPlaces.join(' and ')} are one post: “${merged.title}”.`,
            expected: 'one id for all places where a post stands',
            found: idsOfPlaces.join(', '),
            fix: `Move the places under seen of ${idsOfPlaces.slice(1).join(', ')} to ${entry.id} and retire the other.`,
          },
        ],
  )
}

/** Reviewed posts whose slug nothing has, now or before. */
function reviewedNothing({ reviewed, ids }: IngestInput, named: readonly NamedPost[]): Fault[] {
  const slugs = new Set([
    ...ids.flatMap(({ slug, former }) => [slug, ...(former ?? [])]),
    ...named.map(({ entry }) => entry.slug),
  ])
  return reviewed
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ slug }) => ({
      file: 'content/structure/posts.yaml',
      line: null,
      problem: `No source shows a post named ${slug}.`,
      expected: 'the slug of a post in content/ids.yaml',
      found: slug,
      fix: 'Correct the slug, or remove the entry.',
    }))
}
