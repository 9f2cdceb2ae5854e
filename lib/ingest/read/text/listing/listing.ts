import type { Notes, ReadSighting } from '../../types'
import { bareMetrics, type MetricBlock } from './compact'
import { isActivity, parseCount } from '../metrics'
import { isCutLabelledBlock, labelledMetrics } from './labelled'
import { type Metric, USUAL_ORDER } from '../labels'
import { nextLine, numbered, type Span, spanText, trimSpan } from '../span'

/** The posts of a listing, and the lines after the last one, which have no metrics. */
export interface Listing {
  readonly sightings: readonly ReadSighting[]
  /** Lines after the last row, null if there are none: a row truncated by the end of the file. */
  readonly rest: Span | null
}

type Block = MetricBlock & { readonly layout: 'compact-listing' | 'labelled-listing' }

/**
 * Reads the rows of a listing: title, text and metrics, unlabeled, labeled or both.
 *
 * @param columns metrics in the order of the page's column labels, empty without labels; null without a
 *   header
 * @param notes receives the use of every line of the rows, and a fault for every impossible metric
 * @returns null if the span has no metrics, so that it is not a listing
 */
export function readListing(
  lines: readonly string[],
  span: Span,
  columns: readonly Metric[] | null,
  notes: Notes,
): Listing | null {
  const orders = columns === null ? [USUAL_ORDER] : possibleOrders(columns)
  for (const order of orders) {
    const blocks = findBlocks(lines, span, order)
    // Accept metrics that are truncated by the end of the file only below a header.
    if (blocks.some((block) => block.complete) || (blocks.length > 0 && columns !== null)) {
      return readRows(lines, span, blocks, notes)
    }
  }
  return null
}

/** Accept a page with only a date below each post only if it labels no other column. */
function possibleOrders(columns: readonly Metric[]): (readonly Metric[])[] {
  if (columns.length > 1) return [columns, USUAL_ORDER]
  return [USUAL_ORDER, ['activity']]
}

function findBlocks(lines: readonly string[], span: Span, order: readonly Metric[]): BlockAt[] {
  const blocks: BlockAt[] = []
  let free = span.first
  for (let i = span.first; i <= span.last; i++) {
    if (!lines[i]?.trim()) continue
    const block = blockAt(lines, i, span.last, order)
    // A row has at least a title above its metrics.
    if (!block || nextLine(lines, free, i - 1) < 0) continue
    blocks.push({ ...block, first: i })
    free = block.last + 1
    i = block.last
  }
  return blocks
}

type BlockAt = Block & { readonly first: number }

function blockAt(
  lines: readonly string[],
  at: number,
  end: number,
  order: readonly Metric[],
): Block | undefined {
  const labelled = labelledMetrics(lines, at, end)
  if (labelled) return { ...labelled, layout: 'labelled-listing' }
  if (order.length === 1 && !isActivity(lines[at]?.trim() ?? '')) return undefined
  const bare = bareMetrics(lines, at, end, order)
  return bare && { ...bare, layout: 'compact-listing' }
}

function readRows(
  lines: readonly string[],
  span: Span,
  blocks: readonly BlockAt[],
  notes: Notes,
): Listing {
  const { uses } = notes
  const sightings: ReadSighting[] = []
  let free = span.first
  for (const block of blocks) {
    const row = trimSpan(lines, { first: free, last: block.first - 1 })
    free = block.last + 1
    for (let i = block.first; i <= block.last; i++)
      uses[i] = lines[i]?.trim() ? 'metric' : 'furniture'
    checkMetrics(block, notes)
    if (!row) continue
    const known = blocks[0]
    const complete = block.complete || (block !== known && sameMetrics(block, known))
    sightings.push({
      ...readRow(lines, row, notes),
      layout: block.layout,
      lines: [row.first + 1, block.last + 1],
      shown: block.shown,
      complete,
    })
  }
  return { sightings, rest: trimSpan(lines, { first: free, last: span.last }) }
}

function checkMetrics(block: BlockAt, { file, faults }: Notes): void {
  for (const metric of ['replies', 'boosts', 'views'] as const) {
    const shown = block.shown[metric]
    if (shown === null || parseCount(shown)) continue
    faults.push({
      file,
      line: (block.at[metric] ?? block.first) + 1,
      problem: `This number of ${metric} is impossible.`,
      expected: 'a count such as 0, 133, 2.2k or 1.2m',
      found: shown,
      fix: 'Compare the line with the page, and save the page again if the dump is wrong.',
    })
  }
}

/** A block at the end of the file is complete if it has all metrics of the first block. */
function sameMetrics(block: BlockAt, known: BlockAt | undefined): boolean {
  return (
    known !== undefined &&
    block.layout === known.layout &&
    USUAL_ORDER.every((metric) => (block.shown[metric] === null) === (known.shown[metric] === null))
  )
}

/** The row that is truncated by the end of the file: a title, maybe text, and no metrics. */
export function readCutRow(
  lines: readonly string[],
  span: Span,
  layout: 'compact-listing' | 'labelled-listing',
  notes: Notes,
): ReadSighting {
  let { last } = span
  if (last > span.first && layout === 'labelled-listing' && isCutLabelledBlock(lines, last)) {
    notes.uses[last] = 'metric'
    last--
  }
  const row = trimSpan(lines, { first: span.first, last }) ?? span
  return {
    ...readRow(lines, row, notes),
    layout,
    lines: numbered(span),
    shown: null,
    complete: false,
  }
}

/** Title and text of a row: its first line, and the lines below it. */
function readRow(
  lines: readonly string[],
  row: Span,
  { uses }: Notes,
): Pick<ReadSighting, 'role' | 'title' | 'text' | 'textLines' | 'tags'> {
  uses[row.first] = 'title'
  const text = trimSpan(lines, { first: row.first + 1, last: row.last })
  for (let i = row.first + 1; i <= row.last; i++) uses[i] = lines[i]?.trim() ? 'text' : 'furniture'
  return {
    role: 'post',
    title: lines[row.first]?.trim() ?? '',
    text: text ? spanText(lines, text) : '',
    textLines: text ? numbered(text) : null,
    tags: [],
  }
}
