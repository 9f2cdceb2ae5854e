import { outcomeWords } from '../../site/strings'
import { h } from './dom'

/** Shows an outcome as a badge, as pages do, and any other name as small text. */
export function badge(name: string, words: string): Node {
  return Object.hasOwn(outcomeWords, name)
    ? h('span', { class: `badge ${name}` }, words)
    : h('small', {}, words)
}
