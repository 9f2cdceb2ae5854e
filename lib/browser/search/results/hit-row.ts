import type { Answer, Hit } from '../../../search/api'
import { outcomeWords, postKindWords, searchWords } from '../../../site/strings'
import { badge, kindBadge } from '../../ui/badge'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'

/** The hits of an answer that are shown; none when no page answers the query. */
export function hitsToShow({ answer, hits }: Answer): readonly Hit[] {
  return answer === 'none' ? [] : hits
}

/** A hit as a row, like a row of any list of pages. Highlights and the excerpt are added later. */
export function hitRow(hit: Hit): HTMLLIElement {
  return h(
    'li',
    {},
    h('a', { href: href(hit.url), 'data-hit': hit.id }, hit.title),
    ' ',
    h(
      'span',
      { class: 'tag' },
      OUTCOMES.filter((name) => hit.badges.includes(name)).map(badge),
      ' ',
      kindBadge(hit.kind, hit.kind === 'post' ? POST_WORDS.get(hit.badges[0] ?? '') : undefined),
    ),
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
  return h('li', {}, h('a', { href: href(url) }, title), ' ', kindBadge(kind))
}

const OUTCOMES = Object.keys(outcomeWords) as (keyof typeof outcomeWords)[]

const POST_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(postKindWords))
