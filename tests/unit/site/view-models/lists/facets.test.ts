import { describe, expect, it } from 'vitest'
import { areaDrawing, LINE, wrapped } from '../../../../../lib/site/view-models/lists/area-map'
import { everyMonth } from '../../../../../lib/site/view-models/posts/activity'
import { coverage, releaseTimeline } from '../../../../../lib/site/view-models/lists/coverage'
import { allPages } from '../../../../../lib/site/endpoints/addresses-list'
import { facetValues, listedPages } from '../../../../../lib/site/view-models/lists/facets'
import { frozenKnowledge } from '../../../../frozen-corpus'

const knowledge = frozenKnowledge()
const pages = listedPages(knowledge)
const values = facetValues(knowledge)

describe('facets', () => {
  it('list every symptom, remedy, guide and post once', () => {
    const { symptoms, remediations: remedies, guides, posts } = knowledge
    const all = symptoms.length + remedies.length + guides.length + posts.length
    expect(new Set(pages.map(({ page }) => page.url)).size).toBe(all)
  })

  it('give every value its own address and the correct count', () => {
    const addresses = values.map(({ facet, slug }) => `${facet}/${slug}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const { facet, value, count } of values) {
      expect(pages.filter((page) => page.values[facet].includes(value)).length).toBe(count)
    }
  })

  it('each have a page in the sitemap', () => {
    const paths = allPages(knowledge).map(({ path }) => path)
    for (const facet of new Set(values.map((value) => value.facet)))
      expect(paths).toContain(`/browse/${facet}/`)
  })

  it('list off-topic posts last, so that no ad comes first', () => {
    const kinds = pages.map(({ page }) => page.kindOfPage === 'post' && page.kind === 'off-topic')
    expect(kinds.indexOf(true)).toBe(kinds.length - kinds.filter(Boolean).length)
  })
})

describe('coverage', () => {
  const found = coverage(knowledge)

  it('counts every symptom under one outcome and every post under one kind', () => {
    const sum = (shares: readonly { count: number }[]) =>
      shares.reduce((all, { count }) => all + count, 0)
    expect(sum(found.byOutcome)).toBe(knowledge.symptoms.length)
    expect(sum(found.byKind)).toBe(knowledge.posts.length)
    expect(found.byArea.reduce((all, { shares }) => all + sum(shares), 0)).toBe(
      knowledge.symptoms.length,
    )
  })

  it('has a figure for every release and month', () => {
    const { columns, rows } = releaseTimeline(knowledge, 'weeks')
    expect(rows.length).toBeGreaterThan(0)
    for (const { counts } of rows) expect(counts.length).toBe(columns.length)
  })

  it('leaves out no month between the first and the last, even across years', () => {
    expect(everyMonth(['Feb ’26', 'Nov ’25'])).toEqual(['Nov ’25', 'Dec ’25', 'Jan ’26', 'Feb ’26'])
    expect(everyMonth([])).toEqual([])
  })
})

describe('the map', () => {
  it('has no overlapping labels in a column and none outside the drawing', () => {
    const { nodes, height } = areaDrawing(knowledge)
    for (const x of new Set(nodes.map((node) => node.x))) {
      const column = nodes.filter((node) => node.x === x).toSorted((a, b) => a.y - b.y)
      column.forEach(({ y, lines }, n) => {
        const half = (lines.length * LINE) / 2
        const before = column[n - 1]
        const end = before ? before.y + (before.lines.length * LINE) / 2 : 0
        expect(y - half).toBeGreaterThanOrEqual(end)
        expect(y + half).toBeLessThanOrEqual(height)
      })
    }
  })

  it('shows every title in full', () => {
    const words = areaDrawing(knowledge).nodes.map(({ lines }) => lines.join(' '))
    for (const { title } of knowledge.symptoms) expect(words).toContain(title)
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
  })
})
