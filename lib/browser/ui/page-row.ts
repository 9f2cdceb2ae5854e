import type { outcomeWords } from '../../site/strings'
import type { PageKind } from '../../model/common'
import { isListedOutcome } from '../../site/listed-outcome'
import { badge, kindBadge } from './badge'
import { h } from './dom'
import { href } from './urls'

/** What a row shows of a page. */
export interface RowOfPage {
  readonly url: string
  readonly title: string
  readonly kind: PageKind
  /** More exact words for the kind, such as “Question”. */
  readonly words?: string | undefined
  readonly outcomes?: readonly (keyof typeof outcomeWords)[]
}

/**
 * A page in a list: its title, then its outcomes and its kind, then what the list says of it. Pages have the same row
 * (`page-row.tsx`).
 *
 * @param linkData data attributes of the link
 */
export function pageRow(
  { url, title, kind, words, outcomes = [] }: RowOfPage,
  linkData: Readonly<Record<`data-${string}`, string>> = {},
  ...rest: readonly (Node | false)[]
): HTMLLIElement {
  const badges = outcomes.filter((outcome) => isListedOutcome(kind, outcome)).map(badge)
  return h(
    'li',
    {},
    h('a', { href: href(url), ...linkData }, title),
    ' ',
    h('span', { class: 'tag' }, badges, ' ', kindBadge(kind, words)),
    ...rest,
  )
}
