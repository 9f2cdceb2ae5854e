import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparePosts, type PostDifference } from './reports/difference'
import { FaultError } from '../model/fault'
import { plannedFaults } from './read-back'
import { writePostIds } from './posts/naming/ids-file'
import { forgetPosts, withoutTrace } from './posts/naming/uncommitted'
import type { IdEntry } from '../model/ids'
import { LONGEST_TITLE, PAGE_TEXT, sightingKey } from '../model/post'
import { ingest } from './ingest'
import { type Change, IDS_FILE, type LoadedSource, loadWorkspace } from './load'
import { boundariesFile } from './files/reviewed-files'
import { SOURCES, SOURCES_FILE } from './files/source-faults'
import { writeSources } from './files/sources-file'
import { type Tally, tally } from './reports/line-tally'

const POSTS = 'content/posts'

/** What a run will write, and what to tell the editor. */
export interface Plan {
  /** Folders with all their files, and single files (null: delete), as `lib/build/store` takes them. */
  readonly wanted: {
    readonly folders: Readonly<Record<string, ReadonlyMap<string, string>>>
    readonly files: ReadonlyMap<string, string | Uint8Array | null>
  }
  /** Messages to print before anything is written: what is skipped and what will be lost. */
  readonly notices: readonly string[]
  readonly posts: PostDifference
  /** `<file>:<line> title` of truncated titles that match no post. */
  readonly unmatchedTitles: readonly string[]
  readonly tallies: readonly Tally[]
}

/**
 * Plans how to update `content/posts` to match the sources, with sources added or removed. Writes nothing.
 *
 * @param committed the post entries of `ids.yaml` in the last commit; null if unknown: then every post counts
 *   as published
 * @throws FaultError when anything in the sources or the reviewed files is at fault, or a file that is to be written
 *   would not be read back as it is meant
 */
export function planRun(
  root: string,
  change: Change,
  committed: readonly IdEntry[] | null = null,
): Plan {
  const workspace = loadWorkspace(root, change)
  const output = ingest(workspace)
  const { ids: entries, forgotten } = withoutTrace(
    output.ids,
    committed ?? output.ids,
    change.remove,
  )
  const forgottenIds = new Set(forgotten.map(({ id }) => id))
  const taken = new Set(workspace.newEntries.map(({ file }) => file))
  const before = postsOf(root)
  const ids = forgetPosts(writePostIds(workspace.texts.ids, entries), forgottenIds)
  const sources = writeSources(workspace.texts.sources, workspace.newEntries, change.remove)
  const faults = plannedFaults({
    ids: { file: IDS_FILE, text: ids, posts: entries },
    sources: { file: SOURCES_FILE, text: sources, added: workspace.newEntries },
    posts: output.matters
      .map((matter) => ({ name: `${matter.slug}.md`, matter }))
      .map(({ name, matter }) => ({ name, matter, text: output.posts.get(name) ?? '' }))
      .filter(({ name, text }) => before.get(name) !== text)
      .map(({ name, text, matter }) => ({ file: `${POSTS}/${name}`, text, matter })),
  })
  if (faults.length > 0) throw new FaultError(faults)
  return {
    wanted: {
      folders: { [POSTS]: output.posts },
      files: new Map<string, string | Uint8Array | null>([
        ...[...change.add]
          .filter(([file]) => taken.has(file))
          .map(([file, bytes]) => [`${SOURCES}/${file}`, bytes] as const),
        [IDS_FILE, ids],
        [SOURCES_FILE, sources],
        ...[...change.remove].map((file) => [`${SOURCES}/${file}`, null] as const),
      ]),
    },
    notices: [
      ...workspace.notes,
      ...workspace.sources.filter(needsReview).map(({ entry }) => reviewNotice(entry.file)),
      ...output.lost.map(({ id, slug }) =>
        forgottenIds.has(id)
          ? `no source shows ${id} ${slug} any more: it was never committed, so nothing of it stays`
          : `no source shows ${id} ${slug} any more: its page goes and its address says why`,
      ),
      ...oversized(workspace.sources),
      ...removed(workspace.sources),
    ],
    posts: comparePosts(before, output.posts),
    unmatchedTitles: output.unmatchedTitles.map(
      (sighting) => `${sightingKey(sighting)} “${sighting.title ?? ''}”`,
    ),
    tallies: workspace.sources.map(({ read }) => tally(read)),
  }
}

/** A feed whose post boundaries are guessed and not reviewed. */
function needsReview({ read, reviewed }: LoadedSource): boolean {
  return (
    !reviewed && read.format === 'text' && read.sightings.some(({ layout }) => layout === 'feed')
  )
}

/** A notice for each text and title in the sources of which pages show the first part only. */
function oversized(sources: readonly LoadedSource[]): string[] {
  return sources.flatMap(({ read }) =>
    read.sightings.flatMap((sighting) => {
      const { text, title } = sighting
      const at = sightingKey({ ...sighting, file: read.file })
      return [
        ...(text.length > PAGE_TEXT
          ? [`${at}: the text has ${text.length} characters; its page will show the first part`]
          : []),
        ...((title?.length ?? 0) > LONGEST_TITLE
          ? [`${at}: the title has ${title?.length} characters; pages will show ${LONGEST_TITLE}`]
          : []),
      ]
    }),
  )
}

/** A notice for each source that has personal data. */
function removed(sources: readonly LoadedSource[]): string[] {
  return sources.flatMap(({ entry, personal }) => {
    const count = personal.filter(({ isSigned }) => !isSigned).length
    return count === 0
      ? []
      : `${entry.file}: ${count} values that identify a person or a device are removed from its posts (npm run check -- --personal lists them)`
  })
}

function reviewNotice(file: string): string {
  const at = boundariesFile(file)
  return `${file} is a feed without reviewed boundaries; look at where its posts were divided: npm run -s ingest -- --boundaries ${SOURCES}/${file} > ${at}`
}

function postsOf(root: string): Map<string, string> {
  const folder = join(root, POSTS)
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}
