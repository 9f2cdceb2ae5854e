import { escapeRegex } from '../../util/escape-regex'
import type { FactKind } from '../../model/post'
import type { FactRule } from './rule'

/** Requires that a match does not start inside a word, a path or a longer dotted name. */
export const BEFORE = String.raw`(?<![\w./@-])`
export const AFTER = String.raw`(?![\w@/]|-\w)`

/** Sorts names so that an alternation tries the longest first. */
export const longestFirst = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/**
 * One alternative per name, longest first, so that a longer name wins. A `*` at the end of a name matches
 * any further letters, digits and underscores. `()` at the end requires parentheses after the name, which
 * are not part of the match.
 */
export function anyOf(names: readonly string[]): string {
  const alternatives = longestFirst(names).map((name) => {
    if (name.endsWith('*')) return `${escapeRegex(name.slice(0, -1))}\\w*`
    return name.endsWith('()') ? `${escapeRegex(name.slice(0, -2))}(?=\\(\\))` : escapeRegex(name)
  })
  return `(?:${alternatives.join('|')})`
}

/** A rule for names that appear in a text exactly as listed. */
export function namedRule(kind: FactKind, names: readonly string[]): FactRule {
  return {
    kind,
    pattern: new RegExp(`${BEFORE}${anyOf(names)}${AFTER}`, 'g'),
    values: (match) => [match[0]],
  }
}

/** A lookahead that rejects these names here; empty for no names. */
export function noneOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `(?!${anyOf(names)}(?!\\w))`
}

/** A lookahead that rejects these words after the match, with or without a space; empty for no words. */
export function notBefore(words: readonly string[]): string {
  return words.length === 0 ? '' : `(?! ?${anyOf(words)})`
}
