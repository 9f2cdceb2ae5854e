import { describe, expect, it } from 'vitest'
import { XMLParser } from 'fast-xml-parser'
import type { Knowledge } from '../../../../lib/model/knowledge'
import { feedFiles } from '../../../../lib/site/endpoints/feeds'
import { smallKnowledge } from '../../knowledge/small'
import { frozenKnowledge } from '../../../frozen-corpus'

interface Entry {
  id: string
  title: string
  updated: string
  summary: string
  link: { href: string }
}

function entriesOf(knowledge: Knowledge, path = 'feed.xml'): Entry[] {
  const file = feedFiles(knowledge).find((candidate) => candidate.path === path)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry',
  })
  const { feed } = parser.parse(String(file?.content())) as { feed: { entry: Entry[] } }
  return feed.entry
}

/** The small site with many copies of its symptom, each with a different review date. */
function reviewedOn(days: readonly string[]): Knowledge {
  const knowledge = smallKnowledge()
  const [symptom] = knowledge.symptoms
  if (!symptom) throw new Error('no symptom')
  const symptoms = days.map((reviewed, n) => ({
    ...symptom,
    reviewed,
    id: `s${n + 1}`,
    title: `Symptom ${n + 1}`,
  }))
  return { ...knowledge, symptoms, remediations: [], guides: [] }
}

describe('a feed', () => {
  it('includes all pages of a day or none', () => {
    const days = [...Array<string>(120).fill('2026-11-20'), '2026-11-19']
    const found = entriesOf(reviewedOn(days))
    expect(found).toHaveLength(120)
    expect(new Set(found.map(({ updated }) => updated))).toEqual(new Set(['2026-11-20T00:00:00Z']))
  })

  it('ends after enough entries, at the end of a day', () => {
    const days = Array.from({ length: 90 }, (_, n) => `2026-0${1 + (n % 9)}-10`)
    expect(entriesOf(reviewedOn(days))).toHaveLength(50)
  })

  it('begins with the changed pages and says what changed', () => {
    const what = 'Says what iOS 26.2 does.'
    const knowledge = smallKnowledge({ remedy: { changes: [{ date: '2026-11-20', what }] } })
    const [first, second] = entriesOf(knowledge)
    expect(first?.title).toBe('Restart the device to free descriptors')
    expect(first?.summary).toBe(
      `2026-11-20: ${what}\n\nA restart frees all descriptors for a while.`,
    )
    expect(second?.summary).toMatch(/^2026-11-20: reviewed\n\n/)
  })

  it('dates a page by a change that is newer than its review', () => {
    const changes = [{ date: '2026-12-02', what: 'Says what iOS 26.3 does.' }]
    const [first] = entriesOf(smallKnowledge({ symptom: { changes } }))
    expect(first?.updated).toBe('2026-12-02T00:00:00Z')
    expect(first?.title).toBe('Descriptors are lost on iOS 26')
  })

  it('lists the changed pages of each day before the reviewed ones, and all pages of the latest day', () => {
    const knowledge = frozenKnowledge()
    const pages = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
    const changed = new Set(
      pages.filter(({ changes }) => changes.length > 0).map(({ title }) => title),
    )
    const found = entriesOf(knowledge)
    found.forEach(({ title, updated }, n) => {
      const before = found[n - 1]
      if (before?.updated === updated && changed.has(title)) expect(changed).toContain(before.title)
    })
    const latest = pages
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1)
    const ofLatest = pages.filter(({ reviewed }) => reviewed === latest)
    expect(found.length).toBeGreaterThanOrEqual(ofLatest.length)
  })
})
