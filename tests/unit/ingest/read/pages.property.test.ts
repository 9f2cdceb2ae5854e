import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../../lib/model/fault'
import type { ReadSighting, ReadSource } from '../../../../lib/ingest/read/types'
import {
  compactRow,
  type FeedPost,
  feedPost,
  feedText,
  header,
  labelledRow,
  row,
  type Row,
  solid,
  spaced,
  thread,
  threadText,
} from './pages'
import { readText } from './read-text'

const rows = fc.array(row, { minLength: 1, maxLength: 6 })

const asRow = ({ title, text, shown }: ReadSighting): unknown => ({ title, text, ...shown })

describe('a listing of random posts', () => {
  it('reads back exactly when its rows are bare', () => {
    fc.assert(
      fc.property(header, rows, (top, all) => {
        const read = readText(spaced(top) + all.map(compactRow).join(''))
        expect(read.layout).toBe('compact-listing')
        expect(read.header).toEqual({
          [top.kind]: top.name,
          ...(top.count === null ? {} : { count: top.count }),
        })
        expect(read.sightings.map(asRow)).toEqual(all)
        expect(read.sightings.every((post) => post.complete)).toBe(true)
        expect(read.uses).not.toContain(undefined)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('reads back exactly when its rows are labeled, in any order of the labels', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(header, rows, order, (top, all, labels) => {
        const read = readText(spaced(top) + all.map((one) => labelledRow(one, labels)).join(''))
        expect(read.layout).toBe('labelled-listing')
        expect(read.sightings.map(asRow)).toEqual(all)
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  it('reads back exactly when the file has it twice, bare and labeled', () => {
    fc.assert(
      fc.property(header, rows, (top, all) => {
        const bare = all.map(compactRow).join('')
        const labelled = all.map((one) => labelledRow(one)).join('')
        const read = readText(spaced(top) + bare + labelled)
        expect(read.sightings.map(asRow)).toEqual([...all, ...all])
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  it('reads back the same with CRLF, with a byte order mark, and without its last line break', () => {
    fc.assert(
      fc.property(header, rows, (top, all) => {
        const page = spaced(top) + all.map(compactRow).join('')
        const plain = readText(page).sightings
        expect(readText(page.replaceAll('\n', '\r\n')).sightings).toEqual(plain)
        expect(readText(`\uFEFF${page}`).sightings).toEqual(plain)
        expect(readText(page.trimEnd()).sightings).toEqual(plain)
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})

describe('a feed of random posts', () => {
  it('reads back exactly if greetings, closings and tags separate the posts', () => {
    const posts = fc.array(feedPost, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(header, posts, fc.option(feedPost), (top, all, lead) => {
        const page = (lead ? feedText(lead) : '') + solid(top) + all.map(feedText).join('')
        const read = readText(page)
        expect(read.layout).toBe('feed')
        expect(read.sightings.map(({ role, text, tags }) => ({ role, text, tags }))).toEqual([
          ...(lead ? [{ role: 'lead', ...lead }] : []),
          ...all.map((post) => ({ role: 'post', ...post })),
        ])
        expect(read.uses).not.toContain(undefined)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('a random thread', () => {
  it('reads back exactly if markers and signatures separate the answers', () => {
    fc.assert(
      fc.property(thread, (one) => {
        const read = readText(threadText(one))
        expect(read.layout).toBe('thread')
        expect(read.sightings.map(({ role, title, text }) => ({ role, title, text }))).toEqual([
          { role: 'question', title: one.title, text: one.question },
          ...[one.accepted, ...one.replies].map((text) => ({ role: 'answer', title: null, text })),
        ])
        expect(read.uses).not.toContain(undefined)
      }),
      { numRuns: 200, seed: 8 },
    )
  })
})

describe('a page that is truncated anywhere', () => {
  const cutRead = (page: string, at: number): ReadSource | null => {
    try {
      return readText(page.slice(0, at))
    } catch (error) {
      if (error instanceof FaultError) return null
      throw error
    }
  }

  /** Expects the posts of the page, in order; the last one may be truncated. */
  const expectNothingInvented = (read: ReadSource, all: readonly Row[]): void => {
    expect(read.sightings.length).toBeLessThanOrEqual(all.length)
    read.sightings.forEach((post, n) => {
      const whole = all[n]
      if (post.complete)
        expect({ title: post.title, text: post.text }).toEqual({
          title: whole?.title,
          text: whole?.text,
        })
      else {
        expect(n).toBe(read.sightings.length - 1)
        expect(whole?.title.startsWith(post.title ?? '')).toBe(true)
        expect(whole?.text.startsWith(post.text)).toBe(true)
      }
    })
  }

  it('never shows a post that the page does not have (bare rows)', () => {
    fc.assert(
      fc.property(header, rows, fc.double({ min: 0, max: 1, noNaN: true }), (top, all, share) => {
        const page = spaced(top) + all.map(compactRow).join('')
        const read = cutRead(page, Math.floor(share * page.length))
        if (read) expectNothingInvented(read, all)
      }),
      { numRuns: 600, seed: 5 },
    )
  })

  it('never shows a post that the page does not have (labeled rows)', () => {
    fc.assert(
      fc.property(header, rows, fc.double({ min: 0, max: 1, noNaN: true }), (top, all, share) => {
        const page = spaced(top) + all.map((one) => labelledRow(one)).join('')
        const read = cutRead(page, Math.floor(share * page.length))
        if (read) expectNothingInvented(read, all)
      }),
      { numRuns: 600, seed: 6 },
    )
  })

  it('never shows text that the page does not have (feeds)', () => {
    const posts = fc.array(feedPost, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(header, posts, fc.double({ min: 0, max: 1, noNaN: true }), (top, all, share) => {
        const page = feedText(all[0] as FeedPost) + solid(top) + all.map(feedText).join('')
        const read = cutRead(page, Math.floor(share * page.length))
        const texts = [all[0], ...all].map((post) => post?.text ?? '')
        expect(read?.sightings.length ?? 0).toBeLessThanOrEqual(texts.length)
        read?.sightings.forEach((post, n) => {
          if (n < read.sightings.length - 1) expect(post.text).toBe(texts[n])
          else expect(texts[n]?.startsWith(post.text)).toBe(true)
        })
      }),
      { numRuns: 300, seed: 9 },
    )
  })

  it('never shows text that the page does not have (threads)', () => {
    fc.assert(
      fc.property(thread, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const page = threadText(one)
        const read = cutRead(page, Math.floor(share * page.length))
        const texts = [one.question, one.accepted, ...one.replies]
        expect(read?.sightings.length ?? 0).toBeLessThanOrEqual(texts.length)
        read?.sightings.forEach((post, n) => {
          if (n < read.sightings.length - 1) expect(post.text).toBe(texts[n])
          else expect(texts[n]?.startsWith(post.text)).toBe(true)
        })
      }),
      { numRuns: 300, seed: 10 },
    )
  })
})
