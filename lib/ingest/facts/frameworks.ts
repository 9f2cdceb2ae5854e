import type { Framework } from '../../model/subject'
import { anyOf, noneOf, notBefore } from './names'
import type { FactRule } from './rule'

/** Frameworks, by their name in prose or by a symbol that only they have. */
export function frameworkRules(frameworks: readonly Framework[]): FactRule[] {
  return frameworks.map(({ name, names, symbols, except, notBefore: words }) => ({
    kind: 'framework',
    pattern: new RegExp(
      String.raw`(?<![\w./@-])${noneOf(except)}${anyOf([...names, ...symbols])}${notBefore(words)}(?![\w@])`,
      'g',
    ),
    values: () => [name],
  }))
}
