import type { SearchAnswer, Hit } from '../../../search/api'
import { outcomeWords, postKindWords, searchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { pageRow } from '../../ui/page-row'

/** The hits of an answer that are shown; none when no page answers the query. */
export function hitsToShow({ answer, hits }: SearchAnswer): readonly Hit[] {
  return answer === 'none' ? [] : hits
}

/** A hit as a row, like a row of any list of pages. Highlights and the snippet are added later. */
export function hitRow(hit: Hit): HTMLLIElement {
  const { url, title, kind, badges, covered } = hit
  return pageRow(
    {
      url,
      title,
      kind,
      words: kind === 'post' ? POST_WORDS.get(badges[0] ?? '') : undefined,
      outcomes: OUTCOMES.filter((name) => badges.includes(name)),
    },
    { 'data-hit': hit.id },
    h('p', { class: 'soft', 'data-snippet': hit.id }),
    covered.length > 0 && coveredList(covered),
  )
}

/** Pages with the same content, collapsed; the list is built when it is opened. */
function coveredList(covered: Hit['covered']): HTMLElement {
  const list = h('ul', {})
  return h(
    'details',
    { toggle: () => list.hasChildNodes() || list.append(...covered.map((page) => pageRow(page))) },
    h('summary', { class: 'soft' }, searchWords.also(covered.length)),
    list,
  )
}

const OUTCOMES = Object.keys(outcomeWords) as (keyof typeof outcomeWords)[]

const POST_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(postKindWords))
