import type { Match } from '../../logs/match/matcher'
import { surenessOf } from '../../logs/match/sureness'
import type { LogResult, PlacedFile } from '../../logs/reading'
import { timeOf } from '../../logs/time'
import { logWords, symptomWords } from '../../site/strings'
import { badge } from '../ui/badge'
import { h } from '../ui/dom'
import { href } from '../ui/urls'
import { placeText } from './excerpt'

/** Most rows of the timeline, and most reasons shown for one page. */
const MOST_TIMES = 200
const MOST_REASONS = 50

/**
 * The pages that a log matches, each with its lines and reasons.
 *
 * @param action what to do now about the first one; empty if that is not known
 */
export function matchList({ matches, files }: LogResult, action: string): HTMLElement {
  return h(
    'ol',
    { class: 'list' },
    matches.map((match, n) => matchRow(match, n, files, n === 0 ? action : '')),
  )
}

function matchRow(
  match: Match,
  n: number,
  files: readonly PlacedFile[],
  action: string,
): HTMLElement {
  return h(
    'li',
    {},
    letterTag(n),
    h('a', { href: href(match.url) }, match.title),
    ' ',
    h('small', {}, logWords.sureness[surenessOf(match.score)]),
    match.outcome ? [' ', badge(match.outcome)] : null,
    action !== '' && h('p', {}, h('b', {}, symptomWords.whatNow), h('br', {}), action),
    h(
      'details',
      {},
      h(
        'summary',
        { class: 'soft' },
        logWords.whyLines(new Set(match.evidence.map(({ line }) => line)).size),
      ),
      table(
        [logWords.line, logWords.why, logWords.sure],
        match.evidence
          .slice(0, MOST_REASONS)
          .map(({ line, reason, by, strength }) => [
            lineLink(files, line),
            h('span', {}, `${logWords.by[by]} `, h('code', {}, reason)),
            logWords.sureness[surenessOf(strength)],
          ]),
      ),
    ),
  )
}

/** When the lines were printed, and what they point to; empty for a log without times. */
export function timeline({ matches, files, lines }: LogResult): HTMLElement[] {
  const texts = new Map(lines.map(({ number, text }) => [number, text]))
  const pages = pagesByLine(matches)
  const rows = [...pages.keys()]
    .sort((a, b) => a - b)
    .flatMap((line) => {
      const time = timeOf(texts.get(line) ?? '')
      return time ? [{ line, time: time.text }] : []
    })
  if (rows.length === 0) return []
  return [
    h('h2', {}, logWords.timeline),
    h(
      'div',
      { class: 'times' },
      table(
        [logWords.time, logWords.line, logWords.symptom],
        rows.slice(0, MOST_TIMES).map(({ line, time }) => [
          time,
          lineLink(files, line),
          h(
            'span',
            {},
            (pages.get(line) ?? []).map((match) => named(match, matches)),
          ),
        ]),
      ),
    ),
  ]
}

/** The pages that each line points to. */
export function pagesByLine(matches: readonly Match[]): Map<number, Match[]> {
  const pages = new Map<number, Match[]>()
  for (const match of matches) {
    for (const { line } of match.evidence) {
      const list = pages.get(line) ?? []
      if (!list.includes(match)) pages.set(line, [...list, match])
    }
  }
  return pages
}

function lineLink(files: readonly PlacedFile[], line: number): HTMLElement {
  return h('a', { href: `#line-${line}` }, placeText(files, line))
}

/** A table; the first column holds numbers or times. */
function table(
  head: readonly string[],
  rows: readonly (readonly (string | HTMLElement)[])[],
): HTMLElement {
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head.map((words) => h('th', { scope: 'col' }, words)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map((cell, n) => h('td', { class: n === 0 ? 'n' : '' }, cell)),
        ),
      ),
    ),
  )
}

function named(match: Match, matches: readonly Match[]): HTMLElement {
  return h('div', {}, letterTag(matches.indexOf(match)), ' ', match.title)
}

function letterTag(n: number): HTMLElement {
  return h('span', { class: 'tag' }, letter(n))
}

/** The letter that identifies a page in the report. */
export function letter(n: number): string {
  return String.fromCharCode(65 + (n % 26))
}
