import { AREAS, type Knowledge } from '../model/knowledge'
import { byArea, byTitle } from './order'

/** A label of the map; `x`, `y` are where its text begins, on its middle line. */
export interface MapNode {
  readonly href: string
  readonly words: string
  readonly x: number
  readonly y: number
}

/** A line between two labels, as an SVG path. */
export type MapLine = string

/** The map of areas, symptoms and remedies as a drawing, in pixels. */
export interface AreaDrawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
}

const ROW = 19
const GAP = 12
const COLUMNS = [0, 250, 720] as const
const WIDTH = 1120
/** Characters that fit a column at 12 px. */
const FITS = [34, 60, 60] as const

/**
 * Lays out three columns: areas, their symptoms, the remedies that these lead to. A remedy stands at the
 * middle of its symptoms, pushed down where that place is taken.
 */
export function areaDrawing(knowledge: Knowledge): AreaDrawing {
  const nodes: MapNode[] = []
  const lines: MapLine[] = []
  const rowOfSymptom = new Map<string, number>()
  let y = ROW
  for (const [area, symptoms] of byArea(knowledge.symptoms)) {
    const top = y
    for (const symptom of symptoms.toSorted(byTitle)) {
      rowOfSymptom.set(symptom.slug, y)
      nodes.push(node(1, y, symptom.url, symptom.title))
      y += ROW
    }
    const middle = (top + y - ROW) / 2
    nodes.push(node(0, middle, `/browse/area/${area}/`, AREAS[area]))
    for (const symptom of symptoms) {
      lines.push(
        curve(COLUMNS[1] - 42, middle, COLUMNS[1] - 6, rowOfSymptom.get(symptom.slug) ?? 0),
      )
    }
    y += GAP
  }
  const remedies = knowledge.remediations
    .map((remedy) => {
      const rows = remedy.symptoms.flatMap((slug) => rowOfSymptom.get(slug) ?? [])
      return { remedy, rows, want: rows.reduce((sum, row) => sum + row, 0) / rows.length }
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.want - b.want)
  let free = ROW
  for (const { remedy, rows, want } of remedies) {
    const at = Math.max(free, want)
    nodes.push(node(2, at, remedy.url, remedy.title))
    for (const row of rows) lines.push(curve(COLUMNS[2] - 56, row, COLUMNS[2] - 6, at))
    free = at + ROW
  }
  return { width: WIDTH, height: Math.round(Math.max(y, free)), nodes, lines }
}

function node(column: 0 | 1 | 2, y: number, href: string, words: string): MapNode {
  const most = FITS[column]
  const shown = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
  return { href, words: shown, x: COLUMNS[column], y: Math.round(y) }
}

function curve(x1: number, y1: number, x2: number, y2: number): MapLine {
  const middle = (x1 + x2) / 2
  return `M${x1} ${Math.round(y1)}C${middle} ${Math.round(y1)} ${middle} ${Math.round(y2)} ${x2} ${Math.round(y2)}`
}
