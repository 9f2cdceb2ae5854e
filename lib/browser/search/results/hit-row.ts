import type { Answer, Hit } from '../../../search/api'
import {
  kindWords,
  outcomeWords,
  postKindWords,
  searchWords,
  stateWords,
} from '../../../site/strings'
import { badge } from '../../ui/badge'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'

/** The hits of an answer that are shown; none when no page answers the query. */
export function hitsToShow({ answer, hits }: Answer): readonly Hit[] {
  return answer === 'none' ? [] : hits
}

/** A hit as a row. Highlights and the excerpt are added later. */
export function hitRow(hit: Hit): HTMLLIElement {
  return h(
    'li',
    {},
    h('a', { href: href(hit.url), 'data-hit': hit.id }, hit.title),
    ' ',
    h('small', {}, kindWords[hit.kind]),
    hit.badges.map((name) => badge(name, BADGE_WORDS.get(name) ?? name)),
    h('p', { class: 'soft', 'data-excerpt': hit.id }),
    hit.covered.length > 0 && coveredList(hit.covered),
  )
}

/** Pages with the same content, collapsed; the list is built when it is opened. */
function coveredList(covered: Hit['covered']): HTMLElement {
  const list = h('ul', {})
  return h(
    'details',
    { toggle: () => list.hasChildNodes() || list.append(...covered.map(coveredRow)) },
    h('summary', { class: 'soft' }, searchWords.also(covered.length)),
    list,
  )
}

function coveredRow({ url, title, kind }: Hit['covered'][number]): HTMLLIElement {
  return h('li', {}, h('a', { href: href(url) }, title), ' ', h('small', {}, kindWords[kind]))
}

/** Labels of outcomes, states and kinds of post. */
const BADGE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...outcomeWords, ...stateWords, ...postKindWords }),
)
