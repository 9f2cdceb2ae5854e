import { readFileSync } from 'node:fs'
import type { Knowledge } from '../../model/knowledge'
import { type Judged, judge } from '../bench/search/judge'

/** Kind of a case; the report lists each kind separately. `near` and `far` have no answer, inside or outside the field. */
export type CaseKind = 'answerable' | 'far' | 'near' | 'error' | 'pasted'

/** A query and its expected first hit. */
export interface Case {
  readonly id: string
  readonly kind: CaseKind
  readonly q: string
  /** Id shared by cases about the same problem, which cross-validation keeps in one fold. */
  readonly group: string
  /** Permanent ids of the posts that answer the query. */
  readonly posts: readonly string[]
  /** Whether the first hit is right. Takes the addresses of the hits and their posts. */
  isRight(urls: readonly string[], posts: readonly (readonly string[])[]): boolean
}

/** Files in `tests/ranking` with queries that are judged by posts. */
const JUDGED = ['dev', 'fresh', 'unseen-1', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5', 'blind']
/** Files in `tests/ranking` with real reports that are judged by pages. */
const FIELD = ['field-cases', 'field-probes', 'edge', 'reports']

interface FieldCase {
  readonly id: string
  readonly q?: string
  readonly lines?: string
  readonly expected?: readonly string[]
  readonly tolerable?: readonly string[]
  readonly errors?: readonly string[]
  /** Pages about the report that were written after it was found. */
  readonly covered?: readonly string[]
  readonly match?: readonly string[]
}

/** Loads all English cases of `tests/ranking`. */
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

/** Makes a case from the question of a report, and one from its log lines. */
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
