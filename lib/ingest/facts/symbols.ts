import type { Symbols } from '../../model/subject'
import { AFTER, anyOf, BEFORE, noneOf } from './names'
import type { FactRule } from './rule'

/** Error constants have their own kind of fact. */
const ERROR_CONSTANT = /Error(?:Domain|Code|Key)?$/

/**
 * API types and functions without their members: `NWParameters` for `NWParameters.preferNoProxies`.
 */
export function symbolRules({ prefixes, names, except }: Symbols): FactRule[] {
  return [
    {
      kind: 'symbol',
      // Skip names after `-[`: stacks show private classes there.
      pattern: new RegExp(
        String.raw`(?<![\w./@[-])${noneOf(except)}${anyOf(prefixes)}[A-Z](?=\w{0,80}[a-z])\w{2,60}(?![\w@/-])`,
        'g',
      ),
      values: ([found]) => (ERROR_CONSTANT.test(found) ? [] : [found]),
    },
    {
      kind: 'symbol',
      // Logs print a function before the connection that called it: `nw_connection_copy_path [C1]`.
      pattern: new RegExp(
        String.raw`${BEFORE}${noneOf(except)}${anyOf(names)}(?! \[)${AFTER}`,
        'g',
      ),
      values: ([found]) => [found],
    },
  ]
}
