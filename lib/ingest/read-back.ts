import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { splitFrontMatter } from '../markdown/front-matter'
import type { Fault } from '../model/fault'
import { Ids } from '../model/ids'
import { parseYaml } from '../model/parse-yaml'
import { PostMatter } from '../model/post'
import { type Source, Sources } from '../model/sources/source'
import type { IdEntry } from '../model/ids'

/** Values that ingest will write, with the texts of their files. */
export interface Planned {
  readonly ids: { readonly file: string; readonly text: string; readonly posts: readonly IdEntry[] }
  readonly sources: {
    readonly file: string
    readonly text: string
    readonly added: readonly Source[]
  }
  /** Posts whose file is new or changes. */
  readonly posts: readonly {
    readonly file: string
    readonly text: string
    readonly matter: PostMatter
  }[]
}

/** Parses all planned files with their schemas. Returns a fault for each value that is not read back unchanged. */
export function plannedFaults({ ids, sources, posts }: Planned): Fault[] {
  return [
    ...backFaults(ids.file, ids.text, 1, Ids, ({ posts: read }) => [read, ids.posts]),
    ...backFaults(sources.file, sources.text, 1, Sources.nullable(), (read) => [
      sources.added,
      (read ?? []).slice((read ?? []).length - sources.added.length),
    ]),
    ...posts.flatMap(postFaults),
  ]
}

function postFaults({ file, text, matter }: Planned['posts'][number]): Fault[] {
  const split = splitFrontMatter(file, text)
  const faults =
    'problem' in split
      ? [split]
      : backFaults(file, split.yaml, split.yamlLine, PostMatter, (read) => [read, matter])
  const [first] = matter.sightings
  return faults.map((fault) => ({
    ...fault,
    file: `content/sources/${first?.file}`,
    line: first?.lines[0] ?? null,
    problem: `The post “${matter.title.slice(0, 60)}” cannot be kept: ${fault.problem}`,
    fix: 'Correct the source, or remove it: npm run ingest -- --remove FILE',
  }))
}

/** @param pair returns the values that must be equal: as read back, and as planned */
function backFaults<S extends z.ZodType>(
  file: string,
  yaml: string,
  line: number,
  schema: S,
  pair: (read: z.output<S>) => readonly [unknown, unknown],
): Fault[] {
  const read = parseYaml(schema, yaml, { file, line })
  if (!read.ok) return read.faults
  const [one, other] = pair(read.value)
  if (isDeepStrictEqual(one, other)) return []
  return [
    {
      file,
      line: null,
      problem: 'what would be written reads back as something else',
      expected: JSON.stringify(other).slice(0, 80),
      found: JSON.stringify(one).slice(0, 80),
      fix: 'Look for control characters in the titles and file names of the sources that you add.',
    },
  ]
}
