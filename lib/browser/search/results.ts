import type { Answer, Hit, Piece, Search } from '../../search/api'
import { kindWords, outcomeWords, postKindWords, searchWords, stateWords } from '../../site/strings'
import { h } from '../dom'
import { href } from '../place'

/** A hit as a row. The excerpt is put in later, when its text has been loaded. */
export function hitRow(hit: Hit, answer: Answer, search: Search): HTMLLIElement {
  return h(
    'li',
    {},
    h('a', { href: href(hit.url), 'data-hit': true }, pieces(search.mark(hit.title, answer))),
    ' ',
    h('small', {}, kindWords[hit.kind]),
    hit.badges.map(badge),
    h('p', { class: 'soft', 'data-excerpt': hit.id }),
    hit.covered.length > 0 && coveredList(hit.covered),
  )
}

/** Pages that say the same, listed when somebody wants to see them. */
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

/** Pieces of a text, those marked that matched. */
export function pieces(parts: readonly Piece[]): Node[] {
  return parts.map(({ text, hit }) => (hit ? h('mark', {}, text) : document.createTextNode(text)))
}

/** How readers are told an outcome, a state or a kind of post. */
const BADGE_WORDS: Readonly<Record<string, string>> = {
  ...outcomeWords,
  ...stateWords,
  ...postKindWords,
}

function badge(name: string): Node {
  const words = BADGE_WORDS[name] ?? name
  return name in outcomeWords ? h('span', { class: `badge ${name}` }, words) : h('small', {}, words)
}
