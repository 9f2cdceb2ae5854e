import type { ReadSource } from '../read/types'

/** The number of lines of a source by use. */
export interface Tally {
  readonly file: string
  readonly layout: ReadSource['layout']
  readonly sightings: number
  readonly lines: number
  /** Titles and bodies. */
  readonly text: number
  readonly metric: number
  /** Headers, labels, tags, blank lines. */
  readonly furniture: number
  /** Numbers of the lines without a use. */
  readonly unaccounted: readonly number[]
}

export function tally({ file, layout, sightings, uses }: ReadSource): Tally {
  const count = (...kinds: readonly string[]): number =>
    uses.filter((use) => use !== undefined && kinds.includes(use)).length
  return {
    file,
    layout,
    sightings: sightings.length,
    lines: uses.length,
    text: count('title', 'text'),
    metric: count('metric'),
    furniture: count('furniture'),
    unaccounted: uses.flatMap((use, n) => (use === undefined ? [n + 1] : [])),
  }
}

const FIGURES = ['sightings', 'lines', 'text', 'metric', 'furniture', 'unaccounted']

/** Formats the tally as a table for a terminal, followed by the lines without a use. */
export function tallyTable(tallies: readonly Tally[]): string {
  const figures = tallies.map(({ sightings, lines, text, metric, furniture, unaccounted }) => [
    sightings,
    lines,
    text,
    metric,
    furniture,
    unaccounted.length,
  ])
  const totals = FIGURES.map((_, n) => figures.reduce((sum, row) => sum + (row[n] ?? 0), 0))
  const head = ['source', 'layout', ...FIGURES]
  const table = [
    head,
    ...tallies.map(({ file, layout }, n) => [file, layout, ...(figures[n] ?? []).map(String)]),
    ['total', '', ...totals.map(String)],
  ]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  const missing = tallies.flatMap(({ file, unaccounted }) =>
    unaccounted.length === 0
      ? []
      : [`${file}: lines ${unaccounted.join(', ')} are not accounted for`],
  )
  return [...lines, ...missing].join('\n')
}
