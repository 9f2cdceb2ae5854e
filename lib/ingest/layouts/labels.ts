import type { Metrics } from '../../model/post'

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

/**
 * The figures of a column row, in order, from labels on consecutive lines or all on one line.
 * Blank lines between labels are skipped. Undefined unless at least two figures are named, or one
 * under a label for the post itself.
 */
export function columnRow(
  lines: readonly string[],
  at: number,
): { readonly last: number; readonly order: readonly Figure[] } | undefined {
  const first = lines[at]?.trim() ?? ''
  if (first === '' || first.length > 120) return undefined
  const oneLine = first.split(/\s*[|\t]\s*|\s+/u)
  if (oneLine.length >= 3 && oneLine.every((word) => isPostLabel(word) || labelledFigure(word))) {
    return { last: at, order: figuresOf(oneLine) }
  }
  const labels: string[] = []
  let last = at
  for (let i = at; i < lines.length && labels.length < MOST_COLUMNS; i++) {
    const line = lines[i]?.trim() ?? ''
    if (line === '' && i - last <= WIDEST_GAP) continue
    if (!isPostLabel(line) && !labelledFigure(line)) break
    labels.push(line)
    last = i
  }
  const order = figuresOf(labels)
  const startsWithPost = isPostLabel(labels[0] ?? '')
  return order.length >= 3 || (startsWithPost && order.length >= 1) ? { last, order } : undefined
}

function figuresOf(labels: readonly string[]): Figure[] {
  return labels.flatMap((label) => labelledFigure(label) ?? [])
}
