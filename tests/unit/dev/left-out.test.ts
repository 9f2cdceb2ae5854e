import { expect, it } from 'vitest'
import { leaveAliasesOut, share } from '../../../lib/dev/bench/search/left-out'
import type { Search } from '../../../lib/search/api'
import type { SearchDocument } from '../../../lib/search/index/build/document'

const document = (id: string, kind: string, aliases: string[], covers: string[]): SearchDocument =>
  ({ id, kind, aliases, covers }) as unknown as SearchDocument

const documents = [
  document('s1', 'symptom', ['silent music'], ['p1']),
  document('r1', 'remediation', ['silent music again'], ['s1', 'p1']),
  document('s2', 'symptom', ['slow music'], ['p2']),
  document('p1', 'post', [], []),
  document('p2', 'post', [], []),
]

/** A search that finds a page by its aliases alone, the page with the most words of the query first. */
const open = (some: readonly SearchDocument[]): Promise<Search> => {
  const find = (query: string) => {
    const shared = ({ aliases }: SearchDocument): number =>
      query.split(' ').filter((word) => aliases.join(' ').includes(word)).length
    const found = some.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))
    return Promise.resolve({ hits: found.map(({ id, kind }) => ({ id, kind })) })
  }
  return Promise.resolve({ find } as unknown as Search)
}

const query = { id: 'q', type: 'nl', q: 'silent music', rel: { p1: 3 } }

it('asks a query again without the aliases of the page that it led to', async () => {
  const [answer] = await leaveAliasesOut(documents, [query], 'page', open)
  expect(answer).toMatchObject({ page: 's1', first: true, five: true })
})

it('leaves out the aliases of all pages about the same posts where it is told to', async () => {
  const [answer] = await leaveAliasesOut(documents, [query], 'pages about the same', open)
  expect(answer).toMatchObject({ page: 's1', first: false, five: false })
})

it('does not ask a query whose first hit is wrong before anything is left out', async () => {
  const wrong = { ...query, q: 'slow' }
  expect(await leaveAliasesOut(documents, [wrong], 'page', open)).toEqual([])
})

it('gives a share with the interval that Wilson’s formula has', () => {
  const { share: of, from, to } = share(75, 100)
  expect(of).toBe(0.75)
  expect(from).toBeCloseTo(0.657, 3)
  expect(to).toBeCloseTo(0.825, 3)
})
