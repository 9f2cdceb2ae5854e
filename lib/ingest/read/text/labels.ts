import type { Metrics } from '../../../model/post'

export type Figure = keyof Metrics

/** Order of the figures in a listing row unless the page's column labels say otherwise. */
export const USUAL_ORDER: readonly Figure[] = ['replies', 'boosts', 'views', 'activity']

/** What the forum has called its columns, in the column row and in labelled rows. */
const FIGURE_OF_LABEL: ReadonlyMap<string, Figure> = new Map([
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

/** A column row is no longer than this and has no wider gaps, so that looking for one stays cheap. */
const MOST_COLUMNS = 8
const WIDEST_GAP = 3

/** The figure that a line labels (`Views`, `Views:`); undefined when the line is no label. */
export function labelledFigure(line: string): Figure | undefined {
  if (line.length > LONGEST_LABEL) return undefined
  return FIGURE_OF_LABEL.get(line.replace(/:$/u, '').trim().toLowerCase())
}

export function isPostLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && POST_LABEL.test(line.trim())
}

/** True for the beginning of a label, as the end of a file can leave it: `Acti`. */
export function isCutLabel(line: string): boolean {
  const cut = line.trim().toLowerCase()
  if (cut === '' || cut.length > LONGEST_LABEL) return false
  return [...FIGURE_OF_LABEL.keys()].some((label) => label.startsWith(cut) && label !== cut)
}

/** The figures of a column row, in order, and whether its labels stand apart. */
export interface ColumnRow {
  readonly last: number
  readonly order: readonly Figure[]
  readonly spaced: boolean
}

/**
 * Reads the row of column labels that begins at `at`, on consecutive lines or all on one line; blank
 * lines between labels are skipped. Undefined unless three figures are named, or two below a label
 * for the post, or only the activity below `Post`.
 */
export function columnRow(lines: readonly string[], at: number): ColumnRow | undefined {
  const first = lines[at]?.trim() ?? ''
  if (first === '' || first.length > 120) return undefined
  const oneLine = first.split(/\s*[|\t]\s*|\s+/u)
  if (oneLine.length >= 3 && oneLine.every((word) => isPostLabel(word) || labelledFigure(word))) {
    return { last: at, order: figuresOf(oneLine), spaced: false }
  }
  const { labels, last } = labelsFrom(lines, at)
  const order = figuresOf(labels)
  const least = !isPostLabel(labels[0] ?? '') ? 3 : isOnlyActivity(labels) ? 1 : 2
  if (order.length < least) return undefined
  return { last, order, spaced: last - at >= labels.length }
}

/** Whether nothing but the beginning of a column row stands between `at` and the end of the file. */
export function isCutColumnRow(lines: readonly string[], at: number): boolean {
  const rest = lines.slice(at, at + MOST_COLUMNS * (WIDEST_GAP + 1))
  if (at + rest.length < lines.length) return false
  const labels = rest.map((line) => line.trim()).filter((line) => line !== '')
  return labels.every(
    (label, n) =>
      isPostLabel(label) ||
      labelledFigure(label) !== undefined ||
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
    if (!isPostLabel(line) && !labelledFigure(line)) break
    // The first row of a listing can be titled like a label; a column is named once.
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

function figuresOf(labels: readonly string[]): Figure[] {
  return labels.flatMap((label) => labelledFigure(label) ?? [])
}
