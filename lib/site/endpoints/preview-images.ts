import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { writeXml } from '../../model/text/xml'
import { x } from 'xastscript'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../model/knowledge'
import { CARD, cardPath, shortPath } from '../addresses'
import { config } from '../config'
import { LOGO_PATH, LOGO_STROKE } from '../../model/logo'
import { firstRemedy } from '../view-models/pages/lookup'
import { kindWords, outcomeWords } from '../strings'
import type { EndpointFile } from './endpoint-file'

type Page = Post | Symptom | Remedy | Guide

const RESVG = '@resvg/resvg-js'
const FONT = '@expo-google-fonts/ibm-plex-sans'

/** Size of the SVG in user units; the PNG is scaled to `CARD`. */
const WIDTH = 1200
const HEIGHT = 630
/** Maximum characters per line of the title, and maximum lines. */
const MAX_LINE_LENGTH = 36
const MAX_LINES = 5

const OUTCOME_COLORS = {
  'documented-fix': '#7fd09d',
  workaround: '#e5b567',
  'no-known-fix': '#f49a94',
  'by-design': '#b3b3f2',
} as const

/**
 * Makes a link preview image (PNG) for each content page; the result is the same on every machine. Without the
 * address of the site there are none, because a page can name its image only by an absolute address.
 */
export function cardFiles(knowledge: Knowledge): EndpointFile[] {
  if (config.address === null) return []
  const { symptoms, remediations: remedies, guides, posts } = knowledge
  return [...symptoms, ...remedies, ...guides, ...posts].map((page: Page) => ({
    path: cardPath(page.url).slice(1),
    type: 'image/png',
    content: () => draw(cardSvg(page, knowledge)),
    madeFrom: () => `${renderer()} ${CARD.width} ${cardSvg(page, knowledge)}`,
  }))
}

function draw(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: CARD.width },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' },
  }).render()
  return new Uint8Array(image.asPng())
}

/** The renderer and the font with their pinned versions, on which the bytes of an image depend. */
function renderer(): string {
  const { devDependencies } = createRequire(join(process.cwd(), 'package.json'))(
    './package.json',
  ) as { devDependencies: Record<typeof RESVG | typeof FONT, string> }
  return ([RESVG, FONT] as const).map((name) => `${name}@${devDependencies[name]}`).join(' ')
}

/** The font is a dependency, so that images do not depend on the fonts of the machine. */
function fontFiles(): string[] {
  const folder = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve(`${FONT}/package.json`),
  )
  return ['400Regular/IBMPlexSans_400Regular.ttf', '600SemiBold/IBMPlexSans_600SemiBold.ttf'].map(
    (file) => join(folder, file),
  )
}

function cardSvg(page: Page, knowledge: Knowledge): string {
  const outcome =
    page.kindOfPage === 'remediation'
      ? page.outcome
      : page.kindOfPage === 'symptom'
        ? firstRemedy(page, knowledge)?.outcome
        : undefined
  const title = wrap(page.title).map((line, n) => x('tspan', { x: 72, y: 200 + n * 70 }, line))
  const foot = outcome
    ? [
        x('circle', { cx: 84, cy: 556, r: 12, fill: OUTCOME_COLORS[outcome] }),
        x('text', { x: 112, y: 566, 'font-size': 32 }, outcomeWords[outcome]),
      ]
    : []
  const id = { x: WIDTH - 72, y: 566, 'font-size': 32, 'text-anchor': 'end', fill: '#7cc7d8' }
  return writeXml(
    x('svg', { ...SVG, width: WIDTH, height: HEIGHT, fill: '#e4e2dc' }, [
      x('rect', { width: WIDTH, height: HEIGHT, fill: '#14171a' }),
      mark(),
      x('text', { x: 144, y: 104, 'font-size': 30, fill: '#a5a9ac' }, kindWords[page.kindOfPage]),
      x('text', { 'font-size': 56, 'font-weight': 600 }, title),
      ...foot,
      x('text', id, `${config.name} ${shortPath(page.id)}`),
    ]),
  )
}

/** The site's mark, as in its icon. */
function mark(): ReturnType<typeof x> {
  return x('g', { transform: 'translate(72 67) scale(2.2)' }, [
    x('rect', { width: 24, height: 24, rx: 4.5, fill: '#0b5569' }),
    x('path', {
      d: LOGO_PATH,
      fill: 'none',
      stroke: '#fbfaf7',
      'stroke-width': LOGO_STROKE,
      'stroke-linecap': 'round',
    }),
  ])
}

const SVG = { xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'IBM Plex Sans' }

/** A word in pieces that fit a line. */
function pieces(word: string): string[] {
  return word.match(LINE_OF_WORD) ?? []
}

const LINE_OF_WORD = new RegExp(`.{1,${MAX_LINE_LENGTH}}`, 'gu')

/** Wraps a title at spaces. Ends a title that needs too many lines with an ellipsis. */
function wrap(title: string): string[] {
  const lines: string[] = ['']
  for (const word of title.split(/\s+/).flatMap(pieces)) {
    const last = lines[lines.length - 1] ?? ''
    if (last && last.length + word.length + 1 > MAX_LINE_LENGTH) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.length <= MAX_LINES
    ? lines
    : [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1] ?? ''} …`]
}
