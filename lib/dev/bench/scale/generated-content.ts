import { stringify } from 'yaml'
import { postFile } from '../../../ingest/posts/post-file'
import type { IdEntry } from '../../../model/ids'
import type { Knowledge } from '../../../model/knowledge'
import type { PostMatter } from '../../../model/post'
import type { Source } from '../../../model/sources/source'
import { slugOf } from '../../../site/addresses'
import { sha256 } from '../../../util/node/sha256'
import type { GeneratedPost } from './generated-posts'

const DUMP = 'generated.txt'

/** Facts that generated posts name in turn, so that the facets have something to count. */
const FACTS = [
  ['platform', 'iOS'],
  ['platform', 'macOS'],
  ['framework', 'Network'],
  ['framework', 'NetworkExtension'],
  ['os-version', 'iOS 26'],
  ['os-version', 'macOS 15.6'],
] as const

/**
 * The files of `content/` for generated posts beside those of a corpus: the posts, a dump that holds their lines, and
 * the lists of sources and ids with what is added to them.
 *
 * @returns path below `content/` → text
 */
export function* generatedContent(
  posts: Iterable<GeneratedPost>,
  corpus: Pick<Knowledge, 'ids' | 'sources'>,
): Generator<readonly [path: string, text: string]> {
  const ids: IdEntry[] = []
  const lines: string[] = []
  const first = Math.max(0, ...corpus.ids.posts.map(({ id }) => Number(id.slice(1)))) + 1
  for (const { title, text } of posts) {
    const n = ids.length
    const slug = `${slugOf(title).slice(0, 60).replace(/-+$/, '')}-${n}`
    lines.push(title, text)
    ids.push({ id: `p${first + n}`, slug })
    const matter: PostMatter = {
      id: `p${first + n}`,
      slug,
      title,
      titleState: 'shown',
      kind: 'symptom',
      tags: [],
      sightings: [
        {
          file: DUMP,
          lines: [2 * n + 1, 2 * n + 2],
          layout: 'compact-listing',
          role: 'post',
          title,
          metrics: null,
          complete: true,
        },
      ],
      body: { sighting: 0, shape: 'rules', lineBreaks: true },
      revisions: [],
      facts: [n, n + 1].map((at) => {
        const [kind, value] = FACTS[at % FACTS.length] as (typeof FACTS)[number]
        return { kind, value, line: 2 * n + 2, column: 1 }
      }),
    }
    yield [`posts/${slug}.md`, postFile(matter, text)]
  }
  const dump = `${lines.join('\n')}\n`
  yield [`sources/${DUMP}`, dump]
  const source: Source = {
    file: DUMP,
    layout: 'compact-listing',
    page: 'Generated posts',
    captured: 'unknown',
    sha256: sha256(dump),
  }
  yield ['sources/sources.yaml', stringify([...corpus.sources, source])]
  yield ['ids.yaml', stringify({ ...corpus.ids, posts: [...corpus.ids.posts, ...ids] })]
}
