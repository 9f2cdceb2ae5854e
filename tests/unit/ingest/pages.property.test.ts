import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../lib/model/fault'
import type { ReadPost, ReadSource } from '../../../lib/ingest/page'
import { compactRow, header, labelledRow, row, type Row, spaced } from './pages'
import { readText } from './read-text'

const rows = fc.array(row, { minLength: 1, maxLength: 6 })

const asRow = ({ title, text, shown }: ReadPost): unknown => ({ title, text, ...shown })

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
        expect(read.posts.map(asRow)).toEqual(all)
        expect(read.posts.every((post) => post.complete)).toBe(true)
        expect(read.uses).not.toContain(undefined)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('reads back exactly when its rows are labelled, in any order of the labels', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(header, rows, order, (top, all, labels) => {
        const read = readText(spaced(top) + all.map((one) => labelledRow(one, labels)).join(''))
        expect(read.layout).toBe('labelled-listing')
        expect(read.posts.map(asRow)).toEqual(all)
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  it('reads back exactly when it stands there twice, bare and labelled', () => {
    fc.assert(
      fc.property(header, rows, (top, all) => {
        const bare = all.map(compactRow).join('')
        const labelled = all.map((one) => labelledRow(one)).join('')
        const read = readText(spaced(top) + bare + labelled)
        expect(read.posts.map(asRow)).toEqual([...all, ...all])
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  it('reads the same with CRLF, with a byte order mark, and without its last line break', () => {
    fc.assert(
      fc.property(header, rows, (top, all) => {
        const page = spaced(top) + all.map(compactRow).join('')
        const plain = readText(page).posts
        expect(readText(page.replaceAll('\n', '\r\n')).posts).toEqual(plain)
        expect(readText(`\uFEFF${page}`).posts).toEqual(plain)
        expect(readText(page.trimEnd()).posts).toEqual(plain)
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})

describe('a page that is cut anywhere', () => {
  const cutRead = (page: string, at: number): ReadSource | null => {
    try {
      return readText(page.slice(0, at))
    } catch (error) {
      if (error instanceof FaultError) return null
      throw error
    }
  }

  /** Every post is one of the page's, in order: the same, or the beginning of the last one. */
  const expectNothingInvented = (read: ReadSource, all: readonly Row[]): void => {
    expect(read.posts.length).toBeLessThanOrEqual(all.length)
    read.posts.forEach((post, n) => {
      const whole = all[n]
      if (post.complete)
        expect({ title: post.title, text: post.text }).toEqual({
          title: whole?.title,
          text: whole?.text,
        })
      else {
        expect(n).toBe(read.posts.length - 1)
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

  it('never shows a post that the page does not have (labelled rows)', () => {
    fc.assert(
      fc.property(header, rows, fc.double({ min: 0, max: 1, noNaN: true }), (top, all, share) => {
        const page = spaced(top) + all.map((one) => labelledRow(one)).join('')
        const read = cutRead(page, Math.floor(share * page.length))
        if (read) expectNothingInvented(read, all)
      }),
      { numRuns: 600, seed: 6 },
    )
  })
})
