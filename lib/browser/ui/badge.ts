import { outcomeWords } from '../../site/strings'
import { h } from './dom'

/** What a reader can hope for, as pages show it; another word stands as a plain one. */
export function badge(name: string, words: string): Node {
  return name in outcomeWords ? h('span', { class: `badge ${name}` }, words) : h('small', {}, words)
}
