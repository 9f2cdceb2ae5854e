import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from '../store'
import { comparePosts, type PostDifference } from './difference'
import { placeOf } from './group'
import { writePostIds } from './ids'
import { ingest } from './ingest'
import { type Change, IDS_FILE, loadWorkspace, SOURCES, SOURCES_FILE } from './load'
import { writeSources } from './sources-file'
import { type Tally, tally } from './tally'

const POSTS = 'content/posts'

/** What a run did, for the person who started it. */
export interface Outcome {
  readonly posts: PostDifference
  /** `<file>:<line> title` of cut titles that belong to no post. */
  readonly unplaced: readonly string[]
  readonly tallies: readonly Tally[]
}

/**
 * Brings `content/posts` to what the sources show, with sources added or removed.
 *
 * @param say is told, before anything is written, what will be lost and what is passed over
 * @throws FaultError and leaves everything as it was when anything in the sources is at fault
 */
export async function run(
  root: string,
  change: Change,
  say: (line: string) => void,
): Promise<Outcome> {
  const workspace = loadWorkspace(root, change)
  const output = ingest(workspace)
  for (const note of workspace.notes) say(note)
  for (const { id, slug } of output.lost) {
    say(`no source shows ${id} ${slug} any more: its page goes and its address says why`)
  }
  const before = postsOf(root)
  const taken = new Set(workspace.newEntries.map(({ file }) => file))
  await apply(root, {
    folders: { [POSTS]: output.posts },
    files: new Map<string, string | Uint8Array | null>([
      [IDS_FILE, writePostIds(workspace.texts.ids, output.ids)],
      [SOURCES_FILE, writeSources(workspace.texts.sources, workspace.newEntries, change.remove)],
      ...[...change.add]
        .filter(([file]) => taken.has(file))
        .map(([file, bytes]) => [`${SOURCES}/${file}`, bytes] as const),
      ...[...change.remove].map((file) => [`${SOURCES}/${file}`, null] as const),
    ]),
  })
  return {
    posts: comparePosts(before, output.posts),
    unplaced: output.unplaced.map((reading) => `${placeOf(reading)} “${reading.post.title ?? ''}”`),
    tallies: workspace.sources.map(({ read }) => tally(read)),
  }
}

function postsOf(root: string): Map<string, string> {
  const folder = join(root, POSTS)
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}
