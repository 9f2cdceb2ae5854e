import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../../lib/model/common'
import type { IndexedPage } from '../../../../lib/search/index/indexed-page'
import { group, type Group } from '../../../../lib/search/query/group'

const page = (kind: PageKind, covers: readonly number[] = []): IndexedPage =>
  ({ kind, covers }) as unknown as IndexedPage

/** Asks every earlier group whether it says the same. */
function naively(ranked: readonly number[], pages: readonly IndexedPage[]): Group[] {
  const groups: Group[] = []
  for (const at of ranked) {
    const reports = (pages[at]?.covers ?? []).filter((n) => pages[n]?.kind === 'post')
    const earlier = groups.find(({ page: first }) => {
      const told = pages[first]?.covers ?? []
      if (told.includes(at)) return true
      return reports.length > 0 && reports.every((n) => told.includes(n) || n === first)
    })
    if (earlier) earlier.covered.push(at)
    else groups.push({ page: at, covered: [] })
  }
  return groups
}

describe('hits that say the same', () => {
  it('are shown below the page that reports them, or that reports all that they report', () => {
    const pages = [page('symptom', [2, 3]), page('remediation', [0, 2]), page('post'), page('post')]
    expect(group([0, 2, 1, 3], pages)).toEqual([{ page: 0, covered: [2, 1, 3] }])
    expect(group([3, 0, 1], pages)).toEqual([
      { page: 3, covered: [] },
      { page: 0, covered: [1] },
    ])
  })

  it('are the same whether each page looks up its groups or asks them all', () => {
    const somePages = fc.array(
      fc.record({
        kind: fc.constantFrom<PageKind>('symptom', 'remediation', 'post'),
        covers: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
      }),
      { minLength: 12, maxLength: 12 },
    )
    const someRanking = fc.shuffledSubarray(Array.from({ length: 12 }, (_, n) => n))
    fc.assert(
      fc.property(somePages, someRanking, (kinds, ranked) => {
        const pages = kinds.map(({ kind, covers }, n) =>
          page(kind, kind === 'post' ? [] : covers.filter((other) => other !== n)),
        )
        expect(group(ranked, pages)).toEqual(naively(ranked, pages))
      }),
      { numRuns: 500 },
    )
  })
})
