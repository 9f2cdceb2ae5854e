import { nameBy, type NameRule } from './error-names'
import type { ErrorRows } from '../index/index-files'
import type { IndexedPage } from '../index/indexed-page'

/** An error with all its names. */
export interface ErrorEntry {
  readonly page: IndexedPage
  readonly code: number
  /** The slug, name and aliases of its domain. */
  readonly domains: readonly string[]
  readonly symbols: readonly string[]
  readonly messages: readonly string[]
}

/** The errors of the table, with names that are stored as rules written out. */
export function errorEntries(rows: readonly ErrorRows[]): ErrorEntry[] {
  return rows.flatMap(([slug, domain, framework, aliases, rules, codes]) => {
    const domains = [slug, domain, ...aliases]
    return codes.map(([code, packed, messages, covers]) => {
      const symbols = packed.map((name) =>
        typeof name === 'number' ? nameBy(rules[name] as NameRule, String(packed[0])) : name,
      )
      const page = errorPage(slug, domain, framework, code, symbols[0], covers)
      return { page, code, domains, symbols, messages }
    })
  })
}

/** The id of an error's page. @param key `<domain>/<code>` */
export function errorId(key: string): string {
  return `e:${key}`
}

function errorPage(
  slug: string,
  domain: string,
  framework: string,
  code: number,
  symbol: string | undefined,
  covers: readonly number[],
): IndexedPage {
  return {
    id: errorId(`${slug}/${code}`),
    kind: 'error',
    url: `/errors/${slug}/${code}/`,
    title: `${domain} ${code}${symbol ? ` (${symbol})` : ''}`,
    badges: [],
    facet: (name) => (name === 'framework' ? [framework] : []),
    covers,
    offTopic: false,
  }
}
