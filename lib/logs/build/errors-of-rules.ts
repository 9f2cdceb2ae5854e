import { groupByKeys } from '../../util/group-by-keys'
import type { ErrorPage } from '../../model/knowledge'
import { errorId } from '../../search/errors/error-entries'
import type { ErrorRows } from '../../search/index/index-files'
import type { RuleData } from '../data'

/** The domains of the errors that rules name, each with all its codes, as the error finder reads them. */
export function errorsOfRules(
  rules: readonly RuleData[],
  errors: readonly ErrorPage[],
): ErrorRows[] {
  const named = new Set(
    rules.flatMap(({ all, any, none }) => [...all, ...any, ...none].flatMap((step) => step.errors)),
  )
  const byDomain = groupByKeys(errors, ({ domain }) => [domain.slug])
  return [...byDomain.values()]
    .filter((codes) =>
      codes.some(({ domain, code }) => named.has(errorId(`${domain.slug}/${code}`))),
    )
    .map((codes): ErrorRows => {
      const { slug, domain, framework, aliases } = (codes[0] as ErrorPage).domain
      return [
        ...([slug, domain, framework, aliases, []] as const),
        codes.map(({ code, symbols, messages }) => [code, symbols, messages, []] as const),
      ]
    })
}
