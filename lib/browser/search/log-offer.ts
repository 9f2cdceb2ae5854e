import { searchWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'

/** Lines from which a text is taken for a log. */
const LINES = 3
/** Pages named before the log reader has to be opened. */
const MOST = 3

/** Whether what was pasted is rather a log than words. */
export function isLog(text: string): boolean {
  return text.trim().split('\n').length >= LINES
}

/** The symptoms whose lines a pasted text holds, or null where it holds none. */
export async function offerLog(text: string): Promise<HTMLElement[] | null> {
  await reachable.load('log.js')
  const matches = (await reachable.readLog?.(text)) ?? []
  if (matches.length === 0) return null
  return [
    h(
      'ol',
      { class: 'list' },
      matches
        .slice(0, MOST)
        .map(({ url, title, evidence }) =>
          h(
            'li',
            {},
            h('a', { href: href(url), 'data-hit': true }, title),
            h('p', { class: 'soft' }, searchWords.logLines(evidence.map(({ line }) => line))),
          ),
        ),
    ),
    h(
      'p',
      {},
      h('a', { href: href('/log/'), click: () => reachable.passLog?.(text) }, searchWords.openLog),
    ),
  ]
}
