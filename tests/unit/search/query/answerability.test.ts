import { describe, expect, it } from 'vitest'
import { frozenKnowledge } from '../../../frozen-corpus'
import { answerModelOf } from '../../../../lib/search/index/build/answer-model'
import type { IndexedPage } from '../../../../lib/search/index/indexed-page'
import {
  assess,
  type RankedQuery,
  FEATURES,
  featuresOf,
  likelihoodOf,
} from '../../../../lib/search/query/answerability'
import { idf } from '../../../../lib/search/query/rank'
import { Scores } from '../../../../lib/search/query/scores'

/** A page of the index with defaults for all fields that do not matter. */
const page = (id: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  ...{ id, kind: 'symptom', url: `/${id}/`, title: 'Captive portal does not open', badges: [] },
  ...{ facet: () => [], covers: [], offTopic: false },
  ...more,
})

/**
 * A query with its ranking and two pages. `gains` has the score of each page for each word; 2 means a full match.
 */
function rankedQuery(
  query: string,
  gains: readonly (readonly [first: number, second: number])[],
  more: Partial<RankedQuery> = {},
): RankedQuery {
  const words = query.split(' ')
  const pages = [page('s1'), page('s2', { title: 'Tunnel stops' })]
  const scores = new Scores(2)
  for (const pair of gains) pair.forEach((gain, n) => scores.add(n, gain))
  return {
    ...{ query, pages, scores, errors: [], printed: new Set<number>() },
    phraseTerms: (text) => text.toLowerCase().split(' '),
    typed: words.map((text) => ({ text, start: 0, end: 0, terms: [text] })),
    concepts: words.map((term, n) => ({
      words: [n],
      alternatives: [{ how: 'typed', terms: [{ term, weight: 1 }] }],
      outOfScope: 0,
    })),
    ranking: {
      scores,
      bestTopic: 0,
      gains: gains.map((pair) => ({ pages: [0, 1], values: pair, most: Math.max(...pair) })),
      idf: gains.map(() => 2),
      unknown: gains.map(([first, second]) => first + second === 0),
      unknownWeight: idf(2, 0),
    },
    groups: [0, 1].map((at) => ({ page: at, covered: [] })),
    ...more,
  }
}

/** The features of a query by name. */
function named(ranked: RankedQuery): Record<string, number> {
  const values = featuresOf(ranked)
  return Object.fromEntries(FEATURES.map((name, n) => [name, values[n] as number]))
}

describe('the evidence for an answer', () => {
  it('includes the weight of the words that the first page matches', () => {
    expect(
      named(
        rankedQuery('captive portal', [
          [2, 0],
          [2, 0],
        ]),
      ).coverage,
    ).toBeCloseTo(1)
    expect(
      named(
        rankedQuery('captive portal', [
          [2, 0],
          [0, 1],
        ]),
      ).coverage,
    ).toBeCloseTo(0.5)
  })

  it('includes the lead over the next page about something else', () => {
    const lead = (more?: Partial<RankedQuery>): number | undefined =>
      named(
        rankedQuery(
          'captive portal',
          [
            [2, 1],
            [2, 1],
          ],
          more,
        ),
      ).lead
    expect(lead()).toBeCloseTo(0.5)
    expect(lead({ pages: [page('s1', { covers: [1] }), page('p2', { kind: 'post' })] })).toBe(1)
  })

  it('is weaker with a word that no page contains', () => {
    const all = named(
      rankedQuery('captive portal', [
        [2, 0],
        [2, 0],
      ]),
    )
    const lacking = named(
      rankedQuery('captive gateway', [
        [2, 0],
        [0, 2],
      ]),
    )
    const unknown = named(
      rankedQuery('captive zzqqxx', [
        [2, 0],
        [0, 0],
      ]),
    )
    expect(all.coverage).toBeGreaterThan(lacking.coverage as number)
    expect(all.coverage).toBeGreaterThan(unknown.coverage as number)
    expect(all['weakest word']).toBe(1)
    expect(lacking['weakest word']).toBe(0)
  })

  it('is weaker if a neighboring topic fits better than the page', () => {
    const ranked = rankedQuery('captive portal', [
      [2, 0],
      [2, 0],
    ])
    const ratio = (bestTopic: number): number | undefined =>
      named({ ...ranked, ranking: { ...ranked.ranking, bestTopic } })['neighboring topic']
    expect(ratio(0)).toBe(0)
    expect(ratio(3)).toBeCloseTo(0.75)
    expect(ratio(100)).toBe(2)
  })

  it('is weaker with a word such as simulator that the page does not contain', () => {
    const deciding = 'deciding word missing'
    expect(
      named(
        rankedQuery('captive simulator', [
          [2, 0],
          [0, 1],
        ]),
      )[deciding],
    ).toBe(1)
    expect(
      named(
        rankedQuery('captive simulator', [
          [2, 0],
          [2, 0],
        ]),
      )[deciding],
    ).toBe(0)
  })
})

describe('an answer', () => {
  const model = { bias: 0, weights: FEATURES.map(() => 0), sure: 0.4, closest: 0.2 }
  const answer = (ranked: RankedQuery, sure = 0.4, closest = 0.2): string =>
    assess(ranked, featuresOf(ranked), { ...model, sure, closest })
  const ranked = rankedQuery('captive portal', [
    [2, 0],
    [2, 0],
  ])

  it('is sure, closest or none by the likelihood of the first hit', () => {
    expect(answer(ranked)).toBe('sure')
    expect(answer(ranked, 0.6)).toBe('closest')
    expect(answer(ranked, 0.7, 0.6)).toBe('none')
  })

  it('is none if nothing was found', () => {
    expect(answer({ ...ranked, groups: [] })).toBe('none')
  })

  it('is not sure if a page about another problem fits as well, unless the title tells them apart', () => {
    const tied = (query: string): string =>
      answer(
        rankedQuery(query, [
          [2, 1.99],
          [2, 1.99],
        ]),
      )
    expect(tied('no internet')).toBe('closest')
    expect(tied('captive portal')).toBe('sure')
    const ahead = rankedQuery('no internet', [
      [2, 1.9],
      [2, 1.9],
    ])
    expect(answer(ahead)).toBe('sure')
  })

  it('is sure for a page that the query names by its id or by a printed line', () => {
    expect(answer({ ...ranked, query: 's1' }, 1)).toBe('sure')
    expect(answer({ ...ranked, printed: new Set([0]) }, 1)).toBe('sure')
  })

  it('is never sure for a small number alone or for a page about other platforms', () => {
    expect(answer({ ...ranked, query: '57' })).toBe('closest')
    const pages = [page('s1', { facet: () => ['macOS'] }), page('s2')]
    expect(answer({ ...ranked, query: 'captive portal on my iPhone', pages })).toBe('closest')
  })

  it('is sure for an error if the query says little else and a page shows it', () => {
    const error = page('e:posix/53', { kind: 'error', covers: [0] })
    const about = (words: readonly number[], covers: readonly number[] = [0]): string => {
      const shown = { ...error, covers }
      const errors = [{ page: shown, words, isExplicitMatch: true, namedBy: 'code' as const }]
      const groups = [{ page: 2, covered: [] }]
      const pages = [...ranked.pages, shown]
      const scores = new Scores(3)
      ;[1, 1, 2].forEach((score, n) => scores.set(n, score))
      return answer({ ...ranked, pages, groups, errors, scores }, 0)
    }
    expect(about([0, 1])).toBe('sure')
    expect(about([])).toBe('closest')
    expect(about([0, 1], [])).toBe('closest')
  })
})

describe('the trained model', () => {
  const model = answerModelOf(frozenKnowledge().searchContent.answerModel)

  it('has a weight for each feature that the code computes', () => {
    expect(model.weights).toHaveLength(FEATURES.length)
    expect(model.sure).toBeGreaterThan(model.closest)
  })

  it('gives a page with all the words a higher likelihood than one with half of them', () => {
    const likelihood = (ranked: RankedQuery): number => likelihoodOf(featuresOf(ranked), model)
    expect(
      likelihood(
        rankedQuery('captive portal', [
          [2, 0],
          [2, 0],
        ]),
      ),
    ).toBeGreaterThan(
      likelihood(
        rankedQuery('captive gateway', [
          [2, 0],
          [0, 2],
        ]),
      ),
    )
  })
})
