import type { Metrics } from '../../../model/post'

export type Metric = keyof Metrics

/** Order of the metrics in a listing row if the page has no column labels. */
export const USUAL_ORDER: readonly Metric[] = ['replies', 'boosts', 'views', 'activity']

/** The forum's names for its columns, in column labels and labeled rows. */
const METRIC_OF_LABEL: ReadonlyMap<string, Metric> = new Map([
  ['replies', 'replies'],
  ['reply', 'replies'],
  ['answers', 'replies'],
  ['boosts', 'boosts'],
  ['boost', 'boosts'],
  ['views', 'views'],
  ['view', 'views'],
  ['activity', 'activity'],
  ['last activity', 'activity'],
  ['latest activity', 'activity'],
  ['created', 'activity'],
  ['date created', 'activity'],
  ['posted', 'activity'],
  ['updated', 'activity'],
  ['last updated', 'activity'],
  ['modified', 'activity'],
  ['date', 'activity'],
])

/** Labels of the column that holds the post itself. */
const POST_LABEL = /^(?:posts?|title|topic|thread)$/iu

const LONGEST_LABEL = 20

/** Maximum length of a column row, and of its gaps, so that searching for one is cheap. */
const MOST_COLUMNS = 8
const WIDEST_GAP = 3

/** The metric that a line labels (`Views`, `Views:`); undefined if it is not a label. */
export function labelledMetric(line: string): Metric | undefined {
  if (line.length > LONGEST_LABEL) return undefined
  return METRIC_OF_LABEL.get(line.replace(/:$/u, '').trim().toLowerCase())
}

function isPostLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && POST_LABEL.test(line.trim())
}

/** Whether the text is the start of a label, as the end of a file can leave it: `Acti`. */
export function isCutLabel(line: string): boolean {
  const cut = line.trim().toLowerCase()
  if (cut === '' || cut.length > LONGEST_LABEL) return false
  return [...METRIC_OF_LABEL.keys()].some((label) => label.startsWith(cut) && label !== cut)
}

/** The metrics of a column row, in order, and whether blank lines separate its labels. */
export interface ColumnRow {
  readonly last: number
  readonly order: readonly Metric[]
  readonly spaced: boolean
}

/**
 * Reads the row of column labels at `at`, on consecutive lines or all on one line; skips blank lines
 * between labels. Returns undefined unless it has three metrics, or two after a label for the post, or only
 * the activity after `Post`.
 */
export function columnRow(lines: readonly string[], at: number): ColumnRow | undefined {
  const first = lines[at]?.trim() ?? ''
  if (first === '' || first.length > 120) return undefined
  const oneLine = first.split(/\s*[|\t]\s*|\s+/u)
  if (oneLine.length >= 3 && oneLine.every((word) => isPostLabel(word) || labelledMetric(word))) {
    return { last: at, order: metricsOf(oneLine), spaced: false }
  }
  const { labels, last } = labelsFrom(lines, at)
  const order = metricsOf(labels)
  const least = !isPostLabel(labels[0] ?? '') ? 3 : isOnlyActivity(labels) ? 1 : 2
  if (order.length < least) return undefined
  return { last, order, spaced: last - at >= labels.length }
}

/** Whether the lines from `at` to the end of the file are only the start of a column row. */
export function isCutColumnRow(lines: readonly string[], at: number): boolean {
  const rest = lines.slice(at, at + MOST_COLUMNS * (WIDEST_GAP + 1))
  if (at + rest.length < lines.length) return false
  const labels = rest.map((line) => line.trim()).filter((line) => line !== '')
  return labels.every(
    (label, n) =>
      isPostLabel(label) ||
      labelledMetric(label) !== undefined ||
      (n === labels.length - 1 && (isCutLabel(label) || 'Post'.startsWith(label))),
  )
}

function labelsFrom(
  lines: readonly string[],
  at: number,
): { readonly labels: readonly string[]; readonly last: number } {
  const labels: string[] = []
  let last = at
  for (let i = at; i < lines.length && labels.length < MOST_COLUMNS; i++) {
    const line = lines[i]?.trim() ?? ''
    if (line === '' && i - last <= WIDEST_GAP) continue
    if (!isPostLabel(line) && !labelledMetric(line)) break
    // The title of the first row can look like a label, but each column has one label.
    if (labels.includes(line)) break
    labels.push(line)
    last = i
  }
  return { labels, last }
}

function isOnlyActivity(labels: readonly string[]): boolean {
  return (
    labels.length === 2 && labels[0] === 'Post' && /^(?:Activity|Created)$/u.test(labels[1] ?? '')
  )
}

function metricsOf(labels: readonly string[]): Metric[] {
  return labels.flatMap((label) => labelledMetric(label) ?? [])
}
