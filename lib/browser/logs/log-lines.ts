import type { Match } from '../../logs/match/matcher'
import { redact } from '../../logs/report/redact'
import { type LogResult, placeOf } from '../../logs/reading'
import { copyWords, logWords } from '../../site/strings'
import { copyFrom } from '../ui/copy'
import { h } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import { href } from '../ui/urls'
import { type Block, excerptBlocks } from './excerpt'
import { markdownReport } from './markdown'
import { letter, pagesByLine } from './report'

/** Most blocks of lines shown; more would make the page slow. */
const MOST_BLOCKS = 100

/** The masks that `redact` puts in. */
const MASK = /(<(?:uuid|mac|email|ip|secret|ssid|serial|host|phone|user)>)/

/** The matched lines in context, with buttons to copy or save the report, to wrap, and to see what is masked. */
export function logLines(result: LogResult): HTMLElement[] {
  const { matches, files, lines } = result
  const blocks = excerptBlocks(lines, files)
  const shown = blocks.slice(0, MOST_BLOCKS)
  const pages = pagesByLine(matches)
  const region = h('div', {
    ...{ class: 'loglines', tabindex: '0', role: 'region', 'aria-label': logWords.excerpt },
  })
  const tags = [...pages.values()].map((list) => list.length)
  region.style.setProperty('--tags', String(Math.max(1, ...tags)))
  const fill = (isMasked: boolean): void =>
    region.replaceChildren(...shown.map((block) => excerpt(block, result, pages, isMasked)))
  fill(false)
  const button = (words: string, click: (target: HTMLElement) => void): HTMLElement =>
    h(
      'button',
      { type: 'button', click: (event) => click(event.currentTarget as HTMLElement) },
      words,
    )
  const masked = toggle(logWords.masked, false, fill)
  const wrap = toggle(copyWords.wrap, readStored('wrap', true), (isWrapped) => {
    region.classList.toggle('wrap', isWrapped)
    store('wrap', isWrapped)
  })
  return [
    h(
      'p',
      { class: 'row' },
      button(logWords.redact, (target) => void copyFrom(target, markdownReport(result))),
      button(logWords.save, () => save(markdownReport(result))),
      h('small', {}, logWords.redactHelp),
    ),
    h('h2', {}, logWords.excerpt),
    h('p', { class: 'row' }, wrap, masked),
    region,
    ...(shown.length < blocks.length
      ? [h('p', { class: 'soft' }, logWords.moreBlocks(blocks.length - shown.length))]
      : []),
  ]
}

/** A button that is on or off. */
function toggle(words: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'quiet' }, words)
  const show = (next: boolean): void => {
    button.setAttribute('aria-pressed', String(next))
    change(next)
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'))
  show(isOn)
  return button
}

/** Saves a text as a file, where the reader chooses. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  h('a', { href: url, download: 'log-report.md' }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

function excerpt(
  block: Block,
  { matches, files }: LogResult,
  pages: ReadonlyMap<number, readonly Match[]>,
  isMasked: boolean,
): HTMLElement {
  const { file } = placeOf(files, block[0]?.number ?? 0)
  return h(
    'div',
    { class: 'block' },
    files.length > 1 && h('div', { class: 'soft' }, isMasked ? redact(file) : file),
    block.map(({ number, text }) => {
      const found = pages.get(number)
      return h(
        'div',
        { id: `line-${number}`, class: found ? 'hit' : '' },
        h('a', { class: 'no', href: `#line-${number}` }, String(placeOf(files, number).line)),
        h(
          'span',
          { class: 'tags' },
          (found ?? []).map((match) =>
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
        h('span', {}, isMasked ? maskedText(text) : text),
      )
    }),
  )
}

/** A line as the report has it, with what is masked marked. */
function maskedText(text: string): (Node | string)[] {
  return redact(text)
    .split(MASK)
    .map((part, n) => (n % 2 === 1 ? h('mark', {}, part) : part))
}
