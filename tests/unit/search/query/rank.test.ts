import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../lib/search/index/build/document'
import { packPages } from '../../../../lib/search/index/build/pack-pages'
import { LINKED_PAGE_BOOST } from '../../../../lib/search/index/linked-page-boost'
import { Postings } from '../../../../lib/search/index/read/postings'
import { Pages } from '../../../../lib/search/index/read/pages'
import { TERM_CLASS } from '../../../../lib/search/index/shard-format'
import { K1, LEVELS, weightOf } from '../../../../lib/search/index/weight-levels'
import type { Alternative, Concept } from '../../../../lib/search/query/concept'
import { COMMON_WORD, Ranker, type Ranking, KIND_WEIGHT } from '../../../../lib/search/query/rank'

const page = (id: string, kind: SearchDocument['kind'], covers: string[] = []): SearchDocument => ({
  id,
  kind,
  url: `/${kind}s/${id}/`,
  title: id,
  aliases: [],
  signatures: [],
  symbols: [],
  codes: [],
  sections: [],
  facets: { platforms: [], osVersions: [], frameworks: [] },
  badges: [],
  covers,
  sightings: [],
  offTopic: false,
})

/** Two symptoms that share a report, and four posts. */
const DOCUMENTS = [
  page('s1', 'symptom', ['p1', 'p2']),
  page('s2', 'symptom', ['p2']),
  ...['p1', 'p2', 'p3', 'p4'].map((id) => page(id, 'post')),
]
const PAGES = new Pages(packPages(DOCUMENTS).columns, () => Promise.reject(new Error())).list
const TERMS = ['a', 'b', 'c', 'd']
const COMMON_TERM = 'd'

/** The level of each term on each page, or -1 if the page does not contain it. */
type Table = readonly (readonly number[])[]
const table = fc.array(
  fc.array(fc.integer({ min: -1, max: LEVELS - 1 }), { minLength: 6, maxLength: 6 }),
  { minLength: 4, maxLength: 4 },
)
const concepts = fc.array(
  fc.array(
    fc.record({
      how: fc.constantFrom('typed' as const, 'near' as const),
      terms: fc.array(
        fc.record({ term: fc.constantFrom(...TERMS), weight: fc.constantFrom(0.5, 1) }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 4 },
)

/** Computes the score by its definition, page by page and term by term. */
function naive(levels: Table, query: readonly Concept[], at: number): number {
  const weight = (term: string, n: number): number => {
    const level = levels[TERMS.indexOf(term)]?.[n] ?? -1
    return level < 0 ? 0 : weightOf(level)
  }
  const said = (term: string): number => {
    const holding = (levels[TERMS.indexOf(term)] ?? []).filter((level) => level >= 0).length
    const rare = Math.log(1 + (6 - holding + 0.5) / (holding + 0.5))
    return term === COMMON_TERM && holding > 0 ? rare * COMMON_WORD.weight : rare
  }
  const isKnown = (term: string): boolean =>
    levels[TERMS.indexOf(term)]?.some((level) => level >= 0) ?? false
  const gain = (term: string): number => {
    const reports = PAGES[at]?.covers.map((n) => weight(term, n)) ?? []
    const lift = LINKED_PAGE_BOOST[PAGES[at]?.kind ?? 'post'] ?? 0
    const all = weight(term, at) + lift * Math.max(0, ...reports)
    return (said(term) * all) / (all + K1)
  }
  const rarest = ({ terms }: Alternative): number =>
    Math.max(0, ...terms.filter(({ term }) => isKnown(term)).map(({ term }) => said(term)))
  const sum = query.reduce((total, { alternatives: [typed, ...others] }) => {
    const near = others.filter(({ how }) => how === 'near')
    const mass =
      (typed && rarest(typed)) ||
      (near.length > 0 ? Math.min(...near.map(rarest)) : 0) ||
      Math.log(1 + 6.5 / 0.5)
    const best = [...(typed ? [typed] : []), ...others].map(({ how, terms }) => {
      const full = terms.reduce((part, { term }) => part + said(term), 0)
      const scale = how === 'near' ? Math.min(1, mass / full) : 1
      return terms.reduce((part, { term, weight: trust }) => part + scale * trust * gain(term), 0)
    })
    return total + Math.max(0, ...best)
  }, 0)
  return sum * KIND_WEIGHT[PAGES[at]?.kind ?? 'post']
}

describe('the scorer', () => {
  it('gives the same scores as the definition', () => {
    fc.assert(
      fc.property(table, concepts, (levels, alternatives) => {
        const postings = new Postings(PAGES.length)
        const lists = levels.map((row) =>
          row.flatMap((level, n) => (level < 0 ? [] : [n * LEVELS + level])),
        )
        const held = TERMS.filter((_, n) => (lists[n] as number[]).length > 0)
        postings.add({
          terms: held,
          postings: lists.filter((list) => list.length > 0),
          classes: held.map((term) => (term === COMMON_TERM ? TERM_CLASS.common : TERM_CLASS.own)),
        })
        const query = alternatives.map((list) => ({
          words: [0],
          alternatives: list,
          outOfScope: 0,
        }))
        const { scores } = new Ranker(PAGES, 0, postings).rank(query)
        PAGES.forEach((_, n) => expect(scores.of(n)).toBeCloseTo(naive(levels, query, n), 9))
      }),
      { numRuns: 100 },
    )
  })

  it('counts a phrase that was not typed only if all of it occurs', () => {
    const postings = new Postings(PAGES.length)
    const on = (...pages: number[]): number[] => pages.map((page) => page * LEVELS + 9)
    postings.add({
      terms: ['a', 'b'],
      postings: [on(3, 4), on(4)],
      classes: [TERM_CLASS.own, TERM_CLASS.own],
    })
    const phrase = (how: Alternative['how']): Alternative => ({
      how,
      terms: ['a', 'b'].map((term) => ({ term, weight: 1 })),
    })
    const gain = (how: Alternative['how'], page: number): number =>
      new Ranker(PAGES, 0, postings)
        .rank([{ words: [0], alternatives: [phrase(how)], outOfScope: 0 }])
        .scores.of(page)
    expect(gain('vocabulary', 3)).toBe(0)
    expect(gain('vocabulary', 4)).toBeGreaterThan(0)
    expect(gain('typed', 3)).toBeGreaterThan(0)
  })

  it('ranks neighboring topics beside the pages without changing what a word weighs', () => {
    const ranking = (lists: number[][], topics: number) => {
      const postings = new Postings(PAGES.length)
      postings.add({
        terms: ['a', 'b'],
        postings: lists,
        classes: [TERM_CLASS.own, TERM_CLASS.own],
      })
      return new Ranker(PAGES, topics, postings).rank(
        ['a', 'b'].map((term, n) => ({
          words: [n],
          alternatives: [{ how: 'typed', terms: [{ term, weight: 1 }] }],
          outOfScope: 0,
        })),
      )
    }
    const topic = PAGES.length * LEVELS + 12
    const without = ranking([[3 * LEVELS + 9], []], 0)
    const withTopic = ranking([[3 * LEVELS + 9, topic], [topic]], 1)
    expect(without.bestTopic).toBe(0)
    expect(withTopic.bestTopic).toBeGreaterThan(withTopic.scores.best()?.score ?? 0)
    const scoresOf = ({ scores }: Ranking) => PAGES.map((_, n) => scores.of(n))
    expect(scoresOf(withTopic)).toEqual(scoresOf(without))
    expect(withTopic.gains).toEqual(without.gains)
    expect(withTopic.idf).toEqual(without.idf)
  })

  it('never ranks a report above its symptom for the same words', () => {
    const postings = new Postings(PAGES.length)
    postings.add({ terms: ['a'], postings: [[2 * LEVELS + 9]], classes: [TERM_CLASS.own] })
    const typed = { how: 'typed' as const, terms: [{ term: 'a', weight: 1 }] }
    const { scores } = new Ranker(PAGES, 0, postings).rank([
      { words: [0], alternatives: [typed], outOfScope: 0 },
    ])
    const symptom = scores.of(0) / KIND_WEIGHT.symptom
    expect(symptom).toBeCloseTo(scores.of(2) / KIND_WEIGHT.post, 9)
    expect(scores.of(1)).toBe(0)
  })
})
