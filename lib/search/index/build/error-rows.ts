import type { SearchDocument } from './document'
import { groupByKeys } from '../../../util/group-by-keys'
import { packNames } from '../../errors/error-names'
import type { ErrorRows } from '../index-files'

/**
 * Makes the table of errors, with one row per domain.
 *
 * @param pages all pages in the order of the index
 */
export function errorRows(
  documents: readonly SearchDocument[],
  pages: readonly SearchDocument[],
): ErrorRows[] {
  const numbers = new Map(pages.map(({ id }, n) => [id, n]))
  const domains = groupByKeys(documents, ({ error }) => (error ? [error.slug] : []))
  return [...domains.values()].flatMap((codes) => {
    const errors = codes.flatMap(({ error }) => error ?? [])
    const [first] = errors
    if (!first) return []
    const { rules, names } = packNames(errors.map(({ symbols }) => symbols))
    return [
      [
        ...([first.slug, first.domain, first.framework, first.aliases, rules] as const),
        errors.map(({ code, messages }, n) => {
          const covers = codes[n]?.covers.flatMap((id) => numbers.get(id) ?? []) ?? []
          return [code, names[n] ?? [], messages, covers] as const
        }),
      ],
    ]
  })
}
