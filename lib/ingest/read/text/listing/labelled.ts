import { isActivity, isCountLike } from '../metrics'
import { type MetricBlock, NO_METRICS } from './compact'
import { type Metric, isCutLabel, labelledMetric } from '../labels'
import { nextLine } from '../span'

/**
 * Reads the labeled metrics below a post: `Replies`, `1`, `Boosts`, `0`, … in any order; a missing value is
 * null. Also reads `Replies: 1` on one line. Returns undefined unless two labels with their values start at
 * `at`, or the file ends within the block.
 */
export function labelledMetrics(
  lines: readonly string[],
  at: number,
  end: number,
): MetricBlock | undefined {
  const shown: { [metric in Metric]: string | null } = { ...NO_METRICS }
  const places: Partial<Record<Metric, number>> = {}
  const seen = new Set<Metric>()
  const endsFile = end === lines.length - 1
  let last = at - 1
  let values = 0
  let cut = false
  for (let line = nextLine(lines, at, end); line >= 0; line = nextLine(lines, last + 1, end)) {
    const pair = readPair(lines, line, end)
    if (!pair || seen.has(pair.metric)) {
      cut = endsFile && seen.size > 0 && seen.size < 4 && line === end && isCutPart(lines, line)
      if (cut) last = line
      break
    }
    seen.add(pair.metric)
    last = pair.last
    if (pair.value !== null) {
      shown[pair.metric] = pair.value
      places[pair.metric] = pair.last
      values++
    }
  }
  const reachesEnd = endsFile && nextLine(lines, last + 1, end) < 0
  if (values < 2 && !(reachesEnd && seen.size > 0)) return undefined
  return { last, shown, at: places, complete: !cut && !(reachesEnd && values < 4) }
}

/** Whether a file may be truncated within a labeled block: its last line is the start of a label. */
export function isCutLabelledBlock(lines: readonly string[], at: number): boolean {
  return at === lines.length - 1 && isCutLabel(lines[at] ?? '')
}

function isCutPart(lines: readonly string[], line: number): boolean {
  const text = lines[line]?.trim() ?? ''
  return isCutLabel(text) || /^(?:[\d.,]{1,8}|[A-Z][a-z]{0,8}\.?(?: [’'‘]?\d{0,3})?)$/u.test(text)
}

interface Pair {
  readonly metric: Metric
  readonly value: string | null
  readonly last: number
}

function readPair(lines: readonly string[], at: number, end: number): Pair | undefined {
  const text = lines[at]?.trim() ?? ''
  const metric = labelledMetric(text)
  if (!metric) return readPairOnOneLine(text, at)
  const next = nextLine(lines, at + 1, end)
  const value = next < 0 ? '' : (lines[next]?.trim() ?? '')
  if (next >= 0 && isValueOf(metric, value)) return { metric, value, last: next }
  return { metric, value: null, last: at }
}

function readPairOnOneLine(text: string, at: number): Pair | undefined {
  if (text.length > 40) return undefined
  const [, label = '', value = ''] = /^([A-Za-z ]+?):?\s+(\S.*)$/u.exec(text) ?? []
  const metric = labelledMetric(label)
  return metric && isValueOf(metric, value) ? { metric, value, last: at } : undefined
}

function isValueOf(metric: Metric, value: string): boolean {
  return metric === 'activity' ? isActivity(value) : isCountLike(value)
}
