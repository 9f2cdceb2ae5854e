import type { ShownMetrics } from '../../types'
import { isActivity, isCountLike } from '../metrics'
import type { Metric } from '../labels'
import { nextLine } from '../span'

/** Metrics below a post: the line on which they end, and the line of each (0-based). */
export interface MetricBlock {
  readonly last: number
  readonly shown: ShownMetrics
  readonly at: Readonly<Partial<Record<Metric, number>>>
  /** False if the file ends within the block. */
  readonly complete: boolean
}

export const NO_METRICS: ShownMetrics = { replies: null, boosts: null, views: null, activity: null }

/**
 * Reads the unlabeled metrics below a post in a compact listing: `1`, `0`, `133`, `Jan ’26`, one per line,
 * in the order of the page's columns. Skips blank lines between them. Returns undefined if no block starts
 * at `at`. A block that is truncated by the end of the file is returned if it has at least one metric.
 */
export function bareMetrics(
  lines: readonly string[],
  at: number,
  end: number,
  order: readonly Metric[],
): MetricBlock | undefined {
  const shown: { [metric in Metric]: string | null } = { ...NO_METRICS }
  const places: Partial<Record<Metric, number>> = {}
  const together = metricsOnOneLine(lines[at] ?? '', order)
  if (together) {
    for (const metric of order) places[metric] = at
    return { last: at, shown: { ...shown, ...together }, at: places, complete: true }
  }
  let line = at
  let last = at
  for (const metric of order) {
    const next = nextLine(lines, line, end)
    // Only the end of the file can truncate a block: another page would start with a header.
    if (next < 0) {
      return line > at && end === lines.length - 1
        ? { last, shown, at: places, complete: false }
        : undefined
    }
    const text = lines[next]?.trim() ?? ''
    if (metric === 'activity' ? !isActivity(text) : !isCountLike(text)) {
      const cut = line > at && next === lines.length - 1 && isCutMetric(text, metric)
      return cut ? { last: next, shown, at: places, complete: false } : undefined
    }
    shown[metric] = text
    places[metric] = next
    last = next
    line = next + 1
  }
  return { last, shown, at: places, complete: true }
}

/** `1 0 133 Jan ’26`, also with bars between them: the metrics of a table row. */
function metricsOnOneLine(
  line: string,
  order: readonly Metric[],
): Partial<Record<Metric, string>> | undefined {
  if (order.length < 2 || line.length > 80 || order.at(-1) !== 'activity') return undefined
  const cells = line
    .trim()
    .replace(/^\||\|$/gu, '')
    .trim()
    .split(/\s*\|\s*|\s+/u)
  const counts = cells.slice(0, order.length - 1)
  const activity = cells.slice(order.length - 1).join(' ')
  if (!isActivity(activity) || !counts.every(isCountLike)) return undefined
  return Object.fromEntries(
    order.map((metric, n) => [metric, n < counts.length ? counts[n] : activity]),
  )
}

/** The start of a metric, as the end of a file can leave it: `Jan ’`, `4`, `1.`. */
function isCutMetric(text: string, metric: Metric): boolean {
  if (metric !== 'activity') return /^[\d.,]{1,8}$/u.test(text)
  return /^(?:\d{1,4}|[A-Z][a-z]{0,8}\.?(?: [’'‘]?\d{0,3})?)$/u.test(text)
}
