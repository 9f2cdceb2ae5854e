import type { Knowledge } from '../../../model/knowledge'
import { areaTitle } from './areas'
import { byArea, byTitle } from './order'

/** A label of the map, with the connecting lines to its right. */
export interface MapNode {
  readonly href: string
  /** The label, wrapped into lines. */
  readonly lines: readonly string[]
  /** Start of the label, vertically centered, in pixels. */
  readonly x: number
  readonly y: number
  /** SVG path to the connected labels in the next column; empty when there are none. */
  readonly path: string
}

/** Drawing of the map of areas, symptoms and remedies, in pixels. */
export interface AreaDrawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
}

/** Line height of a label, in pixels. */
export const LINE = 15
const PADDING = 6
const GAP = 12
const COLUMNS = [0, 260, 740] as const
const WIDTH = 1140
/** Maximum characters per line of each column, at 12 px. */
const MAX_LINE_LENGTHS = [34, 60, 56] as const
/** Distance in pixels from a column to the start and end of the connecting lines on its left. */
const CURVE_START = [0, 42, 50] as const
const CURVE_END = 6

/**
 * Lays out three columns: areas, their symptoms, and the remedies of the symptoms. Places each remedy at
 * the average height of its symptoms, or lower when that place is taken.
 */
export function areaDrawing(knowledge: Knowledge): AreaDrawing {
  const rowOfSymptom = new Map<string, number>()
  const areas: MapNode[] = []
  let y = 0
  for (const [area, symptoms] of byArea(knowledge.symptoms, knowledge.areas)) {
    const top = y
    for (const { slug, title } of symptoms.toSorted(byTitle)) {
      const height = heightOf(wrapped(title, MAX_LINE_LENGTHS[1]))
      rowOfSymptom.set(slug, y + height / 2)
      y += height
    }
    const rows = symptoms.flatMap(({ slug }) => rowOfSymptom.get(slug) ?? [])
    const middle = (top + y) / 2
    areas.push({
      ...label(0, middle, `/browse/area/${area}/`, areaTitle(area, knowledge.areas)),
      path: rows.map((row) => curve(1, middle, row)).join(''),
    })
    y += GAP
  }
  const { remedies, rowOfRemedy, end } = placeRemedies(knowledge, rowOfSymptom)
  const symptoms = knowledge.symptoms.flatMap(({ slug, url, title, remediations: remedies }) => {
    const row = rowOfSymptom.get(slug)
    if (row === undefined) return []
    const rows = remedies.flatMap((remedy) => rowOfRemedy.get(remedy) ?? [])
    return {
      ...label(1, row, url, title),
      path: rows.map((to) => curve(2, row, to)).join(''),
    }
  })
  return {
    width: WIDTH,
    height: Math.ceil(Math.max(y, end)),
    nodes: [...areas, ...symptoms, ...remedies],
  }
}

function placeRemedies(knowledge: Knowledge, rowOfSymptom: ReadonlyMap<string, number>) {
  const sorted = knowledge.remediations
    .map((remedy) => {
      const rows = remedy.symptoms.flatMap((slug) => rowOfSymptom.get(slug) ?? [])
      return { remedy, rows, target: rows.reduce((sum, row) => sum + row, 0) / rows.length }
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.target - b.target)
  const rowOfRemedy = new Map<string, number>()
  let end = 0
  const remedies = sorted.map(({ remedy, target }): MapNode => {
    const half = heightOf(wrapped(remedy.title, MAX_LINE_LENGTHS[2])) / 2
    const row = Math.max(end + half, target)
    rowOfRemedy.set(remedy.slug, row)
    end = row + half
    return { ...label(2, row, remedy.url, remedy.title), path: '' }
  })
  return { remedies, rowOfRemedy, end }
}

function label(column: 0 | 1 | 2, y: number, href: string, words: string) {
  return {
    href,
    lines: wrapped(words, MAX_LINE_LENGTHS[column]),
    x: COLUMNS[column],
    y: Math.round(y),
  }
}

/**
 * Wraps words into lines of at most `most` characters. A longer word gets its own line.
 *
 * @internal exported for tests
 */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE + PADDING
}

/** SVG path of a connecting line into a column, between two heights. */
function curve(column: 1 | 2, from: number, to: number): string {
  const [x1, x2] = [COLUMNS[column] - CURVE_START[column], COLUMNS[column] - CURVE_END]
  const middle = (x1 + x2) / 2
  const [y1, y2] = [Math.round(from), Math.round(to)]
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
