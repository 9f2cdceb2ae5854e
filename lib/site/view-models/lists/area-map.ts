import type { Knowledge } from '../../../model/knowledge'
import { areaTitle } from './areas'
import { byArea, byTitle } from './order'

/** A label of the map with the lines that lead on from it. */
export interface MapNode {
  readonly href: string
  /** The words, whole, in one line or two. */
  readonly lines: readonly string[]
  /** Where the label begins, on its middle line, in pixels. */
  readonly x: number
  readonly y: number
  /** SVG path from here to what stands to the right of it; empty where nothing does. */
  readonly path: string
}

/** The map of areas, symptoms and remedies as a drawing, in pixels. */
export interface AreaDrawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
}

/** From one line of a label to the next. */
export const LINE = 15
const PADDING = 6
const GAP = 12
const COLUMNS = [0, 260, 740] as const
const WIDTH = 1140
/** Characters that fit a line of a column at 12 px. */
const FITS = [34, 60, 56] as const
/** How far left of a column the lines into it begin and end. */
const FROM = [0, 42, 50] as const
const TO = 6

/**
 * Lays out three columns: areas, their symptoms, the remedies that these lead to. A remedy stands at the
 * middle of its symptoms, pushed down where that place is taken.
 */
export function areaDrawing(knowledge: Knowledge): AreaDrawing {
  const rowOfSymptom = new Map<string, number>()
  const areas: MapNode[] = []
  let y = 0
  for (const [area, symptoms] of byArea(knowledge.symptoms, knowledge.areas)) {
    const top = y
    for (const { slug, title } of symptoms.toSorted(byTitle)) {
      const height = heightOf(wrapped(title, FITS[1]))
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
  const symptoms = knowledge.symptoms.flatMap(({ slug, url, title, remediations }) => {
    const row = rowOfSymptom.get(slug)
    if (row === undefined) return []
    const rows = remediations.flatMap((remedy) => rowOfRemedy.get(remedy) ?? [])
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
  const wishes = knowledge.remediations
    .map((remedy) => {
      const rows = remedy.symptoms.flatMap((slug) => rowOfSymptom.get(slug) ?? [])
      return { remedy, rows, want: rows.reduce((sum, row) => sum + row, 0) / rows.length }
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.want - b.want)
  const rowOfRemedy = new Map<string, number>()
  let end = 0
  const remedies = wishes.map(({ remedy, want }): MapNode => {
    const half = heightOf(wrapped(remedy.title, FITS[2])) / 2
    const row = Math.max(end + half, want)
    rowOfRemedy.set(remedy.slug, row)
    end = row + half
    return { ...label(2, row, remedy.url, remedy.title), path: '' }
  })
  return { remedies, rowOfRemedy, end }
}

function label(column: 0 | 1 | 2, y: number, href: string, words: string) {
  return { href, lines: wrapped(words, FITS[column]), x: COLUMNS[column], y: Math.round(y) }
}

/**
 * Words in lines of so many characters at most, a longer word excepted.
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

/** A line into a column. */
function curve(column: 1 | 2, from: number, to: number): string {
  const [x1, x2] = [COLUMNS[column] - FROM[column], COLUMNS[column] - TO]
  const middle = (x1 + x2) / 2
  const [y1, y2] = [Math.round(from), Math.round(to)]
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
