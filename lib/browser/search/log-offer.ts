import { searchMoreWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'

/** Pages named before the log reader has to be opened. */
const MOST = 3

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
            h('p', { class: 'soft' }, searchMoreWords.logLines(evidence.map(({ line }) => line))),
          ),
        ),
    ),
    h(
      'p',
      {},
      h(
        'a',
        { href: href('/log/'), click: () => reachable.passLog?.(text) },
        searchMoreWords.openLog,
      ),
    ),
  ]
}
