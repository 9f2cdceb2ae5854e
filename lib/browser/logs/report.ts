import type { Match } from '../../logs/match/matcher'
import { surenessOf } from '../../logs/match/sureness'
import { copyWords, logWords, outcomeWords } from '../../site/strings'
import { badge } from '../ui/badge'
import { copyFrom } from '../ui/copy'
import { h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import { href } from '../ui/urls'
import { excerptBlocks, redactedExcerpt, type Block } from './excerpt'

/** Most blocks of lines shown; more would make the page slow. */
const MOST_BLOCKS = 100

/** The report on a log: the matching pages with their lines, then the lines in context. */
export function logReport(text: string, matches: readonly Match[]): HTMLElement[] {
  const lines = text.split(/\r\n|\n|\r/)
  const hits = new Map<number, Match[]>()
  for (const match of matches) {
    for (const { line } of match.evidence) {
      const pages = hits.get(line) ?? []
      if (!pages.includes(match)) hits.set(line, [...pages, match])
    }
  }
  const blocks = excerptBlocks(lines, [...hits.keys()])
  const shown = blocks.slice(0, MOST_BLOCKS)
  return [
    h(
      'ol',
      { class: 'list' },
      matches.map((match, n) => matchRow(match, n)),
    ),
    h(
      'p',
      { class: 'row' },
      h(
        'button',
        {
          type: 'button',
          click: (event) =>
            void copyFrom(event.currentTarget as HTMLElement, redactedExcerpt(blocks)),
        },
        logWords.redact,
      ),
      h('small', {}, logWords.redactHelp),
    ),
    h('h2', {}, logWords.excerpt),
    ...logLines(shown, hits, matches),
    ...(shown.length < blocks.length
      ? [h('p', { class: 'soft' }, logWords.moreBlocks(blocks.length - shown.length))]
      : []),
  ]
}

function matchRow(match: Match, n: number): HTMLElement {
  return h(
    'li',
    {},
    h('span', { class: 'tag' }, letter(n)),
    h('a', { href: href(match.url) }, match.title),
    ' ',
    h('small', {}, logWords.sureness[surenessOf(match.score)]),
    match.outcome ? [' ', badge(match.outcome, outcomeWords[match.outcome])] : null,
    h(
      'details',
      {},
      h(
        'summary',
        { class: 'soft' },
        logWords.whyLines(new Set(match.evidence.map(({ line }) => line)).size),
      ),
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            [logWords.line, logWords.why, logWords.sure].map((words) =>
              h('th', { scope: 'col' }, words),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          match.evidence
            .slice(0, 50)
            .map(({ line, reason, by, strength }) =>
              h(
                'tr',
                {},
                h('td', { class: 'n' }, h('a', { href: `#line-${line}` }, String(line))),
                h('td', {}, `${logWords.by[by]} `, h('code', {}, reason)),
                h('td', {}, logWords.sureness[surenessOf(strength)]),
              ),
            ),
        ),
      ),
    ),
  )
}

/** The lines in context. Every line reserves the width of the most tags on a line, so that the text aligns. */
function logLines(
  blocks: readonly Block[],
  hits: ReadonlyMap<number, readonly Match[]>,
  matches: readonly Match[],
): HTMLElement[] {
  const region = h(
    'div',
    { class: 'loglines', tabindex: '0', role: 'region', 'aria-label': logWords.excerpt },
    blocks.map((block) => excerpt(block, hits, matches)),
  )
  const tags = [...hits.values()].map((pages) => pages.length)
  region.style.setProperty('--tags', String(Math.max(1, ...tags)))
  return [wrapping(region), region]
}

/** A button that wraps long lines. The choice is stored and shared with the code blocks of the site. */
function wrapping(region: HTMLElement): HTMLElement {
  const button = h('button', { type: 'button', class: 'quiet' }, copyWords.wrap)
  const show = (isWrapped: boolean): void => {
    region.classList.toggle('wrap', isWrapped)
    button.setAttribute('aria-pressed', String(isWrapped))
  }
  button.addEventListener('click', () => {
    const isWrapped = !region.classList.contains('wrap')
    store('wrap', isWrapped)
    show(isWrapped)
  })
  show(readStored('wrap', false))
  return button
}

function excerpt(
  block: Block,
  hits: ReadonlyMap<number, readonly Match[]>,
  matches: readonly Match[],
): HTMLElement {
  return h(
    'div',
    { class: 'block' },
    block.map(({ number, text }) => {
      const pages = hits.get(number)
      return h(
        'div',
        { id: `line-${number}`, class: pages ? 'hit' : '' },
        h('a', { class: 'no', href: `#line-${number}` }, String(number)),
        h(
          'span',
          { class: 'tags' },
          (pages ?? []).map((match) =>
            h(
              'a',
              {
                ...{ class: 'tag', href: href(match.url) },
                ...{ title: match.title, 'aria-label': match.title },
              },
              letter(matches.indexOf(match)),
            ),
          ),
        ),
        h('span', {}, text),
      )
    }),
  )
}

/** The letter that identifies a page in the report. */
function letter(n: number): string {
  return String.fromCharCode(65 + (n % 26))
}
