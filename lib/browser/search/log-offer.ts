import { searchMoreWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'

/** Pages named before the log reader has to be opened. */
const MOST = 3

/** A way to the log reader, and rows of the symptoms whose lines a pasted text holds; null where it holds none. */
export async function offerLog(
  text: string,
): Promise<{ way: HTMLElement; rows: HTMLLIElement[] } | null> {
  await reachable.load('log.js')
  const matches = (await reachable.readLog?.(text)) ?? []
  if (matches.length === 0) return null
  const click = (): void => reachable.passLog?.(text)
  return {
    way: h('p', {}, h('a', { href: href('/log/'), click }, searchMoreWords.openLog)),
    rows: matches
      .slice(0, MOST)
      .map(({ url, title, evidence }) =>
        h(
          'li',
          {},
          h('a', { href: href(url), 'data-hit': true }, title),
          h('p', { class: 'soft' }, searchMoreWords.logLines(evidence.map(({ line }) => line))),
        ),
      ),
  }
}
