import { readFileSync } from 'node:fs'
import type { Knowledge } from '../../model/knowledge'
import { type Judged, judge } from '../bench/search/judge'

/** What kind of question a case is; the report counts each by itself. */
export type CaseKind = 'answerable' | 'far' | 'near' | 'error' | 'pasted'

/** A query with what its first hit should be. */
export interface Case {
  readonly id: string
  readonly kind: CaseKind
  readonly q: string
  /** Cases about the same problem, which cross-validation keeps together. */
  readonly group: string
  /** Posts that answer it, by permanent id. */
  readonly posts: readonly string[]
  /** Whether hits, given as addresses and posts, begin with the right one. */
  isRight(urls: readonly string[], posts: readonly (readonly string[])[]): boolean
}

/** Judged queries in `tests/ranking`, by their posts. */
const JUDGED = ['dev', 'fresh', 'unseen-1', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5', 'blind']
/** Real reports, by the pages that answer them. */
const FIELD = ['field-cases', 'field-probes']

interface FieldCase {
  readonly id: string
  readonly q?: string
  readonly lines?: string
  readonly expected?: readonly string[]
  readonly tolerable?: readonly string[]
  readonly errors?: readonly string[]
  /** Pages that were written since the report was found, and are about it. */
  readonly covered?: readonly string[]
  readonly match?: readonly string[]
}

/** All cases of `tests/ranking`. Queries in other languages than English are left out. */
export function loadCases(knowledge: Knowledge): Case[] {
  const read = <T>(name: string): T[] =>
    JSON.parse(readFileSync(`tests/ranking/${name}.json`, 'utf8')) as T[]
  return [
    ...JUDGED.flatMap((name) =>
      read<Judged>(name)
        .filter(({ type }) => type !== 'foreign')
        .map((query) => judgedCase(name, query, knowledge)),
    ),
    ...FIELD.flatMap((name) => read<FieldCase>(name).flatMap(fieldCases)),
  ]
}

function judgedCase(set: string, { id, type, q, rel }: Judged, knowledge: Knowledge): Case {
  const grades = Object.fromEntries(
    Object.entries(rel).map(([post, grade]) => [knowledge.postBySlug.get(post)?.id ?? post, grade]),
  )
  const posts = Object.keys(grades)
  const best = posts.toSorted((a, b) => (grades[b] as number) - (grades[a] as number))[0]
  return {
    id: `${set} ${id}`,
    kind: type !== 'none' ? 'answerable' : set === 'blind' ? 'near' : 'far',
    q,
    group: best ?? id,
    posts,
    isRight: (_, hits) => posts.length > 0 && judge(grades, hits).first === 1,
  }
}

/** A report's question, and its lines pasted into the search. */
function fieldCases({ id, q, lines, ...right }: FieldCase): Case[] {
  const { expected = [], tolerable = [], errors = [], match = [], covered = [] } = right
  const common = { group: id.replace(/[a-z]$/, ''), posts: [] }
  const first = (pages: readonly string[]) => ({
    isRight: ([url = '']: readonly string[]) => pages.includes(url),
  })
  const kind: CaseKind =
    expected.length > 0 || (covered.length > 0 && errors.length === 0)
      ? 'answerable'
      : errors.length > 0
        ? 'error'
        : 'near'
  return [
    ...(q === undefined
      ? []
      : [{ ...{ id, q, kind, ...common }, ...first([...expected, ...errors, ...covered]) }]),
    ...(lines === undefined
      ? []
      : [
          {
            ...{ id: `${id} lines`, q: lines, kind: 'pasted' as const, ...common },
            ...first([...expected, ...tolerable, ...errors, ...match, ...covered]),
          },
        ]),
  ]
}
