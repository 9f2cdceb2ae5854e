import { type Judged, summarize, type Verdict } from './judge'

/** What an engine answered to all queries. */
export interface AskedEngine {
  readonly name: string
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** Ids of the queries that it was not sure of. */
  readonly silent: ReadonlySet<string>
  /** Milliseconds of each search, sorted. */
  readonly times: readonly number[]
  readonly indexBytes: number | null
}

/** A share of 0 to 1 with three digits, as `.974`. */
export const percent = (share: number): string => share.toFixed(3).replace(/^0/, '')

/** Quality for the answerable queries, and of how many unanswerable and answerable ones the engine is not sure. */
function figures({ verdicts, silent }: AskedEngine, queries: readonly Judged[]): string[] {
  const answerable = queries.filter(({ type }) => type !== 'none')
  const none = queries.filter(({ type }) => type === 'none')
  const sum = summarize(answerable.map(({ id }) => verdicts.get(id) as Verdict))
  const quiet = (some: readonly Judged[]): string =>
    some.length === 0 ? '–' : `${some.filter(({ id }) => silent.has(id)).length}/${some.length}`
  return [
    ...[sum.success1, sum.success5, sum.mrr10, sum.ndcg10].map(percent),
    quiet(none),
    quiet(answerable),
  ]
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A row for each engine: quality, times and size. */
export function engineTable(rows: readonly AskedEngine[], queries: readonly Judged[]): string {
  const at = (times: readonly number[], share: number): string =>
    (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  return table(
    [
      'engine',
      'S@1',
      'S@5',
      'MRR@10',
      'nDCG@10',
      'not sure, rightly',
      'wrongly',
      'p50 / p95 ms',
      'index gzip kB',
    ],
    rows.map((row) => [
      row.name,
      ...figures(row, queries),
      `${at(row.times, 0.5)} / ${at(row.times, 0.95)}`,
      row.indexBytes === null ? '–' : (row.indexBytes / 1000).toFixed(1),
    ]),
  )
}

/** Quality of each engine by type of query. */
export function typeTable(rows: readonly AskedEngine[], queries: readonly Judged[]): string {
  const types = [...new Set(queries.map(({ type }) => type))].filter((type) => type !== 'none')
  return table(
    ['S@1 / nDCG@10', ...types],
    rows.map((row) => [
      row.name,
      ...types.map((type) => {
        const some = queries.filter((query) => query.type === type)
        const sum = summarize(some.map(({ id }) => row.verdicts.get(id) as Verdict))
        return `${percent(sum.success1)} / ${percent(sum.ndcg10)}`
      }),
    ]),
  )
}

/** Quality of one engine by set of queries. */
export function setTable(
  ours: AskedEngine,
  sets: readonly { name: string; queries: Judged[] }[],
): string {
  return table(
    ['Reachable on', 'S@1', 'S@5', 'MRR@10', 'nDCG@10', 'not sure, rightly', 'wrongly'],
    sets.map(({ name, queries }) => [`${name} (${queries.length})`, ...figures(ours, queries)]),
  )
}
