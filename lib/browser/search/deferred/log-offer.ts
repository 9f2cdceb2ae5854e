import type { Match } from '../../../logs/match/matcher'
import { isTelling, printedPages } from '../../../logs/match/printed-pages'
import { surenessOf } from '../../../logs/match/sureness'
import { deferredSearchWords, surenessWords } from '../../../site/strings'
import { badge } from '../../ui/badge'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'

/** Most pages listed in the search results. */
const MOST = 3

/** Pages that match the lines of a text, best first. */
async function matchesIn(text: string): Promise<readonly Match[]> {
  await reachable.load('log.js')
  return (await reachable.readLog?.(text)) ?? []
}

/** Site paths of the pages that match a text at least “likely”, best first. */
export async function pagesOfLines(text: string): Promise<string[]> {
  return printedPages(await matchesIn(text))
}

/** A link to the log reader and a row for each matching page; null when no page matches. */
export async function offerLog(
  text: string,
): Promise<{ way: HTMLElement; rows: HTMLLIElement[] } | null> {
  const matches = (await matchesIn(text)).filter(isTelling)
  if (matches.length === 0) return null
  const click = (): void => reachable.passLog?.(text)
  return {
    way: h('p', {}, h('a', { href: href('/log/'), click }, deferredSearchWords.openLog)),
    rows: matches.slice(0, MOST).map(matchRow),
  }
}

/** A row with a matching page, how sure the match is and the numbers of its lines. */
function matchRow({ url, title, outcome, score, evidence }: Match): HTMLLIElement {
  return h(
    'li',
    {},
    h('a', { href: href(url), 'data-hit': true }, title),
    ' ',
    h('small', {}, surenessWords[surenessOf(score)]),
    outcome ? [' ', badge(outcome)] : null,
    h('p', { class: 'soft' }, deferredSearchWords.logLines(evidence.map(({ line }) => line))),
  )
}
