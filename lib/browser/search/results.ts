import type { Answer, Hit, Piece, Search } from '../../search/api'
import { kindWords, outcomeWords, searchWords } from '../../site/strings'
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
    hit.covered.length > 0 &&
      h(
        'details',
        {},
        h('summary', { class: 'soft' }, searchWords.also(hit.covered.length)),
        h(
          'ul',
          {},
          hit.covered.map(({ url, title, kind }) =>
            h('li', {}, h('a', { href: href(url) }, title), ' ', h('small', {}, kindWords[kind])),
          ),
        ),
      ),
  )
}

/** Fills in the passages that matched, each leading to its section. */
export async function fillExcerpts(list: Element, answer: Answer, search: Search): Promise<void> {
  await Promise.all(
    answer.hits.map(async (hit) => {
      const { pieces: text, heading, url } = await search.excerpt(hit, answer)
      const place = list.querySelector(`[data-excerpt="${hit.id}"]`)
      if (!place || place.hasChildNodes()) return
      if (heading) place.append(h('a', { href: href(url) }, heading), ': ')
      place.append(...pieces(text))
    }),
  )
}

function pieces(parts: readonly Piece[]): Node[] {
  return parts.map(({ text, hit }) => (hit ? h('mark', {}, text) : document.createTextNode(text)))
}

function badge(name: string): Node {
  const outcome = outcomeWords[name as keyof typeof outcomeWords] as string | undefined
  return outcome ? h('span', { class: `badge ${name}` }, outcome) : h('small', {}, name)
}
