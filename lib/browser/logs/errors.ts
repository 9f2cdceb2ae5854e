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

/** Errors shown; whoever has more needs the first ones first. */
const MOST = 12

/** An error of the log with what its page says it means; empty where that cannot be had. */
export interface ExplainedError extends ErrorInLog {
  readonly meaning: string
}

/**
 * The errors that a log names, with the meanings of those that are shown. They are looked for on the page,
 * in slices, once the matcher is done: 5 MB take half a second.
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

/** The errors as a list under their own heading. */
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

/** Where to go on when a log holds nothing that is known. */
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
