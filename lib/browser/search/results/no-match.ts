import { deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { href } from '../../ui/urls'
import type { ShownAnswer } from '../types'

/** Most pages shown that are loosely related. */
const RELATED = 3

/** For a query that no page answers: the words that no page has, what to do next, and a few loosely related pages. */
export function noMatch({ answer, search }: ShownAnswer): HTMLElement {
  const unknown = search.unknownWords(answer)
  const related = answer.hits.slice(0, RELATED)
  const ways = [
    ['/symptoms/', deferredSearchWords.browse],
    ['/errors/', deferredSearchWords.allErrors],
    ['/browse/', deferredSearchWords.allPages],
    ['/log/', deferredSearchWords.readLog],
  ] as const
  return h(
    'div',
    { class: 'block' },
    unknown.length > 0 &&
      h(
        'p',
        {},
        `${deferredSearchWords.unknown} `,
        unknown.map((word, n) => [n > 0 && ', ', h('b', {}, word)]).flat(),
        '.',
      ),
    h(
      'p',
      {},
      `${deferredSearchWords.goOn} `,
      ways.map(([path, words], n) => [n > 0 && ', ', h('a', { href: href(path) }, words)]).flat(),
      '.',
    ),
    related.length > 0 && h('p', { class: 'soft' }, deferredSearchWords.related),
    related.length > 0 &&
      h(
        'ul',
        { class: 'list' },
        related.map(({ url, title }) =>
          h('li', {}, h('a', { href: href(url), 'data-hit': true }, title)),
        ),
      ),
  )
}
