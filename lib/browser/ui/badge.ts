import { kindWords, outcomeWords } from '../../site/strings'
import { type PageKind } from '../../model/common'
import { h } from './dom'

/** An outcome with its icon, as pages show it. */
export function badge(outcome: keyof typeof outcomeWords): HTMLElement {
  return h('span', { class: `badge ${outcome}` }, outcomeWords[outcome])
}

/** The kind of a page with its icon, as pages show it; `words` is more exact, such as “Question”. */
export function kindBadge(kind: PageKind, words = kindWords[kind]): HTMLElement {
  return h('small', { class: `kind ${kind}` }, words)
}
