import type { FactKind } from '../../model/post'
import type { FactRule } from './rule'

/** Not inside a word, a path or a longer dotted name. */
export const BEFORE = String.raw`(?<![\w./@-])`
export const AFTER = String.raw`(?![\w@/]|-\w)`

/** A text as a regular expression that matches nothing else. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names in the order in which an alternation must try them for the longest to win. */
export const longestFirst = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/**
 * One alternative for each name, longest first so that a longer name wins over a shorter one. A `*`
 * at the end of a name stands for any further letters, digits and underscores; `()` at the end means
 * that the parentheses must follow but are no part of the name.
 */
export function anyOf(names: readonly string[]): string {
  const alternatives = longestFirst(names).map((name) => {
    if (name.endsWith('*')) return `${literal(name.slice(0, -1))}\\w*`
    return name.endsWith('()') ? `${literal(name.slice(0, -2))}(?=\\(\\))` : literal(name)
  })
  return `(?:${alternatives.join('|')})`
}

/** A rule for names that stand in a text exactly as a list has them. */
export function namedRule(kind: FactKind, names: readonly string[]): FactRule {
  return {
    kind,
    pattern: new RegExp(`${BEFORE}${anyOf(names)}${AFTER}`, 'g'),
    values: (match) => [match[0]],
  }
}

/** A condition that none of these names begins here; empty for no names. */
export function noneOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `(?!${anyOf(names)}(?!\\w))`
}

/** A condition that none of these words follows after a space or at once; empty for no words. */
export function notBefore(words: readonly string[]): string {
  return words.length === 0 ? '' : `(?! ?${anyOf(words)})`
}
