import type { Notes, ReadSighting } from '../../page'
import { bareFigures, type FigureBlock } from './compact'
import { isActivity, parseCount } from '../metrics'
import { isCutLabelledBlock, labelledFigures } from './labelled'
import { type Figure, USUAL_ORDER } from '../labels'
import { nextLine, numbered, type Span, spanText, trimSpan } from '../span'

/** What a listing holds: its posts, and what follows the last of them without figures. */
export interface Listing {
  readonly posts: readonly ReadSighting[]
  /** Lines after the last row, null when there are none: a row that the end of the file cuts. */
  readonly rest: Span | null
}

type Block = FigureBlock & { readonly layout: 'compact-listing' | 'labelled-listing' }

/**
 * Reads the rows of a listing: title, text and figures, bare or labelled, in any mixture.
 *
 * @param columns figures in the order of the page's column labels, none where it labels no columns;
 *   null where no header stands above.
 * @param notes gets the use of every line of the rows, and a fault for every figure that cannot be.
 * @returns null when the span holds no figures, so that it is no listing.
 */
export function readListing(
  lines: readonly string[],
  span: Span,
  columns: readonly Figure[] | null,
  notes: Notes,
): Listing | null {
  const orders = columns === null ? [USUAL_ORDER] : possibleOrders(columns)
  for (const order of orders) {
    const blocks = findBlocks(lines, span, order)
    // Figures that the end of the file cuts are believed below a header only.
    if (blocks.some((block) => block.complete) || (blocks.length > 0 && columns !== null)) {
      return readRows(lines, span, blocks, notes)
    }
  }
  return null
}

/** A page that shows only a date under each post is believed only when it labels no other column. */
function possibleOrders(columns: readonly Figure[]): (readonly Figure[])[] {
  if (columns.length > 1) return [columns, USUAL_ORDER]
  return [USUAL_ORDER, ['activity']]
}

function findBlocks(lines: readonly string[], span: Span, order: readonly Figure[]): BlockAt[] {
  const blocks: BlockAt[] = []
  let free = span.first
  for (let i = span.first; i <= span.last; i++) {
    if (!lines[i]?.trim()) continue
    const block = blockAt(lines, i, span.last, order)
    // A row has at least a title above its figures.
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
  order: readonly Figure[],
): Block | undefined {
  const labelled = labelledFigures(lines, at, end)
  if (labelled) return { ...labelled, layout: 'labelled-listing' }
  if (order.length === 1 && !isActivity(lines[at]?.trim() ?? '')) return undefined
  const bare = bareFigures(lines, at, end, order)
  return bare && { ...bare, layout: 'compact-listing' }
}

function readRows(
  lines: readonly string[],
  span: Span,
  blocks: readonly BlockAt[],
  notes: Notes,
): Listing {
  const { uses } = notes
  const posts: ReadSighting[] = []
  let free = span.first
  for (const block of blocks) {
    const row = trimSpan(lines, { first: free, last: block.first - 1 })
    free = block.last + 1
    for (let i = block.first; i <= block.last; i++)
      uses[i] = lines[i]?.trim() ? 'metric' : 'furniture'
    checkFigures(block, notes)
    if (!row) continue
    const known = blocks[0]
    const whole = block.complete || (block !== known && sameFigures(block, known))
    posts.push({
      ...readRow(lines, row, notes),
      layout: block.layout,
      lines: [row.first + 1, block.last + 1],
      shown: block.shown,
      complete: whole,
    })
  }
  return { posts, rest: trimSpan(lines, { first: free, last: span.last }) }
}

function checkFigures(block: BlockAt, { file, faults }: Notes): void {
  for (const figure of ['replies', 'boosts', 'views'] as const) {
    const shown = block.shown[figure]
    if (shown === null || parseCount(shown)) continue
    faults.push({
      file,
      line: (block.at[figure] ?? block.first) + 1,
      problem: `No forum shows this number of ${figure}.`,
      expected: 'a count such as 0, 133, 2.2k or 1.2m',
      found: shown,
      fix: 'Compare the line with the page, and save the page again where the dump is wrong.',
    })
  }
}

/** A block at the end of the file is whole when it shows all that the first block shows. */
function sameFigures(block: BlockAt, known: BlockAt | undefined): boolean {
  return (
    known !== undefined &&
    block.layout === known.layout &&
    USUAL_ORDER.every((figure) => (block.shown[figure] === null) === (known.shown[figure] === null))
  )
}

/** The row that the end of the file cuts: it has a title, perhaps text, and no figures. */
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

/** Title and text of a row: its first line, and everything below it. */
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
