import type { Match } from '../../logs/match/matcher'
import { isTelling, printedPages } from '../../logs/match/printed-pages'
import { surenessOf } from '../../logs/match/sureness'
import { outcomeWords, searchMoreWords, surenessWords } from '../../site/strings'
import { badge } from '../ui/badge'
import { h } from '../ui/dom'
import { href } from '../ui/urls'

/** Pages named before the log reader has to be opened. */
const MOST = 3

/** The pages whose lines a text holds, best first. */
async function matchesIn(text: string): Promise<readonly Match[]> {
  await reachable.load('log.js')
  return (await reachable.readLog?.(text)) ?? []
}

/** Addresses of the pages that lines of a text surely belong to, best first. */
export async function pagesOfLines(text: string): Promise<string[]> {
  return printedPages(await matchesIn(text))
}

/** A way to the log reader, and rows of the symptoms whose lines a pasted text holds; null where it holds none. */
export async function offerLog(
  text: string,
): Promise<{ way: HTMLElement; rows: HTMLLIElement[] } | null> {
  const matches = (await matchesIn(text)).filter(isTelling)
  if (matches.length === 0) return null
  const click = (): void => reachable.passLog?.(text)
  return {
    way: h('p', {}, h('a', { href: href('/log/'), click }, searchMoreWords.openLog)),
    rows: matches.slice(0, MOST).map(matchRow),
  }
}

/** A page as the log reader names it, with the lines that lead to it. */
function matchRow({ url, title, outcome, score, evidence }: Match): HTMLLIElement {
  return h(
    'li',
    {},
    h('a', { href: href(url), 'data-hit': true }, title),
    ' ',
    h('small', {}, surenessWords[surenessOf(score)]),
    outcome ? badge(outcome, outcomeWords[outcome]) : null,
    h('p', { class: 'soft' }, searchMoreWords.logLines(evidence.map(({ line }) => line))),
  )
}
