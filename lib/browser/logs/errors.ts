import type { ErrorInLog } from '../../search/errors/errors-in-log'
import { logWords } from '../../site/strings'
import type { PlacedFile } from '../../logs/reading'
import { h } from '../ui/dom'
import { href } from '../ui/urls'
import { placeText } from './excerpt'
import { meaningOf } from './page-text'

/** Most errors shown. */
const MOST = 12

/** An error of the log with the meaning from its page; empty when that does not load. */
export interface ExplainedError extends ErrorInLog {
  readonly meaning: string
}

/** The errors that a log names, with meanings for those that are shown. */
export function explained(errors: readonly ErrorInLog[]): Promise<ExplainedError[]> {
  return Promise.all(
    errors.map(async (error, n) => ({
      ...error,
      meaning: n < MOST ? await meaningOf(error.id) : '',
    })),
  )
}

/** The errors as a list with a heading. */
export function errorReport(
  errors: readonly ExplainedError[],
  files: readonly PlacedFile[],
): HTMLElement[] {
  const shown = errors.slice(0, MOST)
  return [
    h('h2', {}, logWords.errors),
    h(
      'ul',
      { class: 'list' },
      shown.map(({ url, title, meaning, lines }) =>
        h(
          'li',
          {},
          h('a', { href: href(url) }, title),
          ' ',
          h('small', {}, errorPlaces(lines, files)),
          meaning !== '' && h('span', { class: 'soft' }, meaning),
        ),
      ),
    ),
    ...(errors.length > shown.length
      ? [h('p', { class: 'soft' }, logWords.moreErrors(errors.length - shown.length))]
      : []),
  ]
}

/** Where an error is: its lines, or the first few with their files. */
function errorPlaces(lines: readonly number[], files: readonly PlacedFile[]): string {
  if (files.length < 2) return logWords.errorLines(lines)
  const named = lines.slice(0, 3).map((line) => placeText(files, line))
  return `${named.join(', ')}${lines.length > named.length ? ' …' : ''}`
}

/** Links to other pages, for a log without matches. */
export function otherWays(): HTMLElement[] {
  return [
    h(
      'p',
      {},
      logWords.goOn,
      ' ',
      h('a', { href: href('/errors/') }, logWords.allErrors),
      ', ',
      h('a', { href: href('/search/') }, logWords.search),
      '.',
    ),
  ]
}
