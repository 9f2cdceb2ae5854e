import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/ingest/ingest'
import { ageInMinutes } from '../../../lib/ingest/read/text/metrics'
import { loadWorkspace } from '../../../lib/ingest/load'
import { tally } from '../../../lib/ingest/reports/line-tally'
import { PostMatter } from '../../../lib/model/post'
import { CORPUS } from '../../frozen-corpus'

const workspace = loadWorkspace(CORPUS, { add: new Map(), remove: new Set() })
const output = ingest(workspace)

/** Post id → `<file>:<line or first-last>:<layout>`, determined by hand. */
const byHand = JSON.parse(readFileSync('tests/corpus/sightings-by-hand.json', 'utf8')) as Record<
  string,
  string[]
>

describe('the five dumps', () => {
  it('show 161 sightings of 94 posts, each at the place determined by hand', () => {
    const found = Object.fromEntries(
      output.matters.map((matter) => [
        matter.id,
        matter.sightings
          .map(({ file, lines: [first, last], layout }) =>
            layout === 'feed'
              ? `${file}:${first}-${last}:feed`
              : `${file}:${first}:${layout.replace('-listing', '')}`,
          )
          .sort(),
      ]),
    )
    const expected = Object.fromEntries(
      Object.entries(byHand).map(([id, places]) => [id, [...places].sort()]),
    )
    expect(found).toEqual(expected)
    expect(Object.values(found).flat()).toHaveLength(161)
    expect(Object.keys(found)).toHaveLength(94)
  })

  it('have only lines that are accounted for as text, metric or page furniture', () => {
    const left = workspace.sources.map(({ read }) => [read.file, tally(read).unaccounted])
    expect(left).toEqual(workspace.sources.map(({ read }) => [read.file, []]))
  })

  it('give exactly the posts that were frozen with them, byte for byte', () => {
    for (const [name, text] of output.posts) {
      expect(readFileSync(join(CORPUS, 'content/posts', name), 'utf8'), name).toBe(text)
    }
    expect(output.lost).toEqual([])
    expect(output.unmatchedTitles).toEqual([])
  })

  it('give front matter that matches its schema', () => {
    for (const matter of output.matters) expect(PostMatter.parse(matter)).toEqual(matter)
  })

  it('keep every id and slug assigned before', () => {
    const given = workspace.ids.map(({ id, slug }) => `${id} ${slug}`)
    expect(output.matters.map(({ id, slug }) => `${id} ${slug}`)).toEqual(given)
  })

  it('show two revisions of the ISP post and three of Networking Resources, newest first', () => {
    const revisions = Object.fromEntries(
      output.matters
        .filter((matter) => matter.revisions.length > 0)
        .map(({ id, sightings, body, revisions: older }) => [
          id,
          [body.sighting, ...older.map(({ sightings: [first = -1] }) => first)].map(
            (at) => `${sightings[at]?.file.slice(0, 3)}:${sightings[at]?.lines[0]}`,
          ),
        ]),
    )
    expect(revisions).toEqual({ p21: ['004:21', '001:21', '002:1'], p87: ['003:164', '003:510'] })
  })

  it('are sorted by recency below the pinned post if m is read as minutes', () => {
    const listing = workspace.sources.find(({ read }) => read.file.startsWith('004'))
    const ages = (listing?.read.sightings ?? [])
      .filter((post) => post.layout === 'compact-listing')
      .slice(1)
      .map((post) => ageInMinutes(post.shown?.activity ?? ''))
    expect(ages).toContain(43)
    expect(ages).toEqual([...ages].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })
})
