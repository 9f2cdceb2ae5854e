import {
  ERRORS_FILE,
  type ErrorRows,
  type PageText,
  textFile,
} from '../../search/index/index-files'
import { ErrorFinder, type ErrorInLog } from '../../search/errors/error-finder'
import { registered } from '../../search/index/registry'
import { logWords } from '../../site/strings'
import { h } from '../ui/dom'
import { href } from '../ui/urls'
import { feedInSlices } from './read'

/** Most errors shown. */
const MOST = 12

/** An error of the log with the meaning from its page; empty when that does not load. */
export interface ExplainedError extends ErrorInLog {
  readonly meaning: string
}

/**
 * Finds the errors that a log names, with meanings for those that are shown. Runs on the page, in slices,
 * after the matcher: 5 MB take half a second.
 *
 * @throws Error when the table of errors does not load
 */
export async function errorsIn(text: string): Promise<ExplainedError[]> {
  await reachable.load(ERRORS_FILE)
  const finder = new ErrorFinder(registered(ERRORS_FILE) as ErrorRows[])
  await feedInSlices(finder, text)
  return Promise.all(
    finder.result().map(async (error, n) => ({
      ...error,
      meaning: n < MOST ? await meaningOf(error) : '',
    })),
  )
}

async function meaningOf({ id }: ErrorInLog): Promise<string> {
  const file = textFile(id)
  try {
    await reachable.load(file)
  } catch {
    return ''
  }
  return (registered(file) as PageText | undefined)?.[0]?.[2] ?? ''
}

/** The errors as a list with a heading. */
export function errorReport(errors: readonly ExplainedError[]): HTMLElement[] {
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
          h('small', {}, logWords.errorLines(lines)),
          meaning !== '' && h('span', { class: 'soft' }, meaning),
        ),
      ),
    ),
    ...(errors.length > shown.length
      ? [h('p', { class: 'soft' }, logWords.moreErrors(errors.length - shown.length))]
      : []),
  ]
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
