import type { ErrorDomain } from '../model/error-code'
import type { Fault } from '../model/fault'
import { FaultError } from '../model/fault'
import type { IdEntry } from '../model/ids'
import type { PostMatter } from '../model/post'
import type { Source } from '../model/sources/source'
import type { ReviewedPost } from '../model/sources/structure'
import type { Subject } from '../model/subject'
import { factRules } from './facts'
import { withAnswers } from './posts/merging/answers'
import { groupSightings, type SourceSighting } from './posts/merging/group'
import { reviewedUnknown, severalIds } from './posts/naming/name-faults'
import { type NamedPost, namePosts } from './posts/naming/name-posts'
import { postFile } from './posts/post-file'
import { withoutRepeats } from './posts/merging/repeats'
import { postMatter } from './posts/post-matter'
import type { ReadSource } from './read/types'
import { answerName, reviewedForNothing, type Shaped, shapePost } from './structure/reviewed'

/** All inputs that determine the posts. */
export interface IngestInput {
  /** Sources with their sightings, in the order of `sources.yaml`. */
  readonly sources: readonly { readonly entry: Source; readonly read: ReadSource }[]
  readonly reviewed: readonly ReviewedPost[]
  readonly ids: readonly IdEntry[]
  /** Slug → reviewed Markdown of the post. */
  readonly markdown: ReadonlyMap<string, string>
  /** Names by which facts are found. */
  readonly subject: Subject
  readonly errorDomains: readonly ErrorDomain[]
}

export interface IngestOutput {
  /** File name → text of `content/posts/<file name>`. */
  readonly posts: ReadonlyMap<string, string>
  /** Front matter of every post, in id order. */
  readonly matters: readonly PostMatter[]
  /** All post entries for `ids.yaml`. */
  readonly ids: readonly IdEntry[]
  /** Sightings of a truncated title that match no post. */
  readonly unmatchedTitles: readonly SourceSighting[]
  /** Ids of posts that no source shows any more. */
  readonly lost: readonly IdEntry[]
}

/** Reason shown on the tombstone of such a post. */
const GONE = 'No source of this site shows the post any more.'

/**
 * Turns sightings into posts: groups, merges, names, numbers and formats them. Pure.
 *
 * @throws FaultError when `ids.yaml` or the reviewed posts contradict the sources
 */
export function ingest(input: IngestInput): IngestOutput {
  const { kept: sightings, repeats } = withoutRepeats(
    withAnswers(
      input.sources.flatMap(({ read }) =>
        read.sightings.map((sighting) => ({ ...sighting, file: read.file })),
      ),
    ),
  )
  const idBySighting = new Map(
    input.ids.flatMap(({ id, seen }) => (seen ?? []).map((key) => [key, id])),
  )
  const { groups, unmatchedTitles } = groupSightings(
    sightings.map(({ sighting }) => sighting),
    idBySighting,
  )
  const named = namePosts(
    groups,
    new Map(sightings.map(({ sighting, answers }) => [sighting, answers])),
    {
      ids: input.ids,
      idBySighting,
      repeats,
      reviewedBySlug: new Map(input.reviewed.map((post) => [post.slug, post])),
      sources: input.sources.map(({ entry }) => entry),
    },
  )
  const faults = [...severalIds(named), ...reviewedUnknown(input.reviewed, input.ids, named)]
  const shapes = shapePosts(named, input, faults)
  const answerTexts = named.map((post) => shapeAnswers(post, input.markdown, faults))
  if (faults.length > 0) throw new FaultError(faults)

  const rules = factRules(input.subject, input.errorDomains)
  const matters = named.map((post, n) =>
    postMatter(post, shapes[n] as Shaped, answerTexts[n] ?? [], rules),
  )
  return {
    posts: new Map(
      matters.map((matter, n) => [
        `${matter.slug}.md`,
        postFile(matter, (shapes[n] as Shaped).markdown),
      ]),
    ),
    matters,
    ...updatedIds(input.ids, named),
    unmatchedTitles,
  }
}

/** Markdown of every post; adds the faults of reviewed files to `faults`. */
function shapePosts(
  named: readonly NamedPost[],
  { markdown, ids }: IngestInput,
  faults: Fault[],
): Shaped[] {
  // A reviewed file may stay when the source of its post is removed.
  const slugs = new Set([...ids, ...named.map(({ entry }) => entry)].map(({ slug }) => slug))
  faults.push(...reviewedForNothing(markdown.keys(), slugs))
  return named.flatMap(({ entry, merged }) => {
    const shaped = shapePost(entry.slug, merged.text, markdown.get(entry.slug))
    if (!('fault' in shaped)) return [shaped]
    faults.push(shaped.fault)
    return []
  })
}

/** Markdown of every answer of a post, of its reviewed file where it has one; the faults of those go to `faults`. */
function shapeAnswers(
  { entry, answers }: NamedPost,
  markdown: ReadonlyMap<string, string>,
  faults: Fault[],
): string[] {
  return answers.answers.flatMap(({ text }, n) => {
    const name = answerName(entry.slug, n)
    const shaped = shapePost(name, text, markdown.get(name))
    if (!('fault' in shaped)) return [shaped.markdown.trim()]
    faults.push(shaped.fault)
    return []
  })
}

/** The entries of `ids.yaml`, updated for posts that are new, back again, or no longer shown. */
function updatedIds(
  ids: readonly IdEntry[],
  named: readonly NamedPost[],
): Pick<IngestOutput, 'ids' | 'lost'> {
  const found = new Map(named.map(({ entry }) => [entry.id, entry]))
  const lost = ids.filter(({ id, retired }) => !found.has(id) && !retired)
  const gone = new Map(lost.map((entry) => [entry.id, { ...entry, retired: GONE }]))
  const before = new Set(ids.map(({ id }) => id))
  return {
    ids: [
      ...ids.map((entry) => found.get(entry.id) ?? gone.get(entry.id) ?? entry),
      ...[...found.values()].filter(({ id }) => !before.has(id)),
    ],
    lost,
  }
}
