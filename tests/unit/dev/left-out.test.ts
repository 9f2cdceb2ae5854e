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

/** A search by aliases only. The page with the most words of the query comes first. */
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

it('repeats a query without the aliases of the page that it found', async () => {
  const [answer] = await leaveAliasesOut(documents, [query], 'page', open)
  expect(answer).toMatchObject({ page: 's1', first: true, five: true })
})

it('can leave out the aliases of all pages about the same posts', async () => {
  const [answer] = await leaveAliasesOut(documents, [query], 'pages about the same', open)
  expect(answer).toMatchObject({ page: 's1', first: false, five: false })
})

it('skips a query whose first hit is wrong with all aliases', async () => {
  const wrong = { ...query, q: 'slow' }
  expect(await leaveAliasesOut(documents, [wrong], 'page', open)).toEqual([])
})

it('gives a share with its Wilson score interval', () => {
  const { share: of, from, to } = share(75, 100)
  expect(of).toBe(0.75)
  expect(from).toBeCloseTo(0.657, 3)
  expect(to).toBeCloseTo(0.825, 3)
})
