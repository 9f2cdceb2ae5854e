import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../lib/ingest/read/read-source'
import { FaultError } from '../../../../lib/model/fault'
import { compactRow, labelledRow, type Row } from './pages'
import { readText } from './read-text'

const HEADER = 'Posts under Network tag\n\nPost\n\nReplies\n\nBoosts\n\nViews\n\nActivity\n\n'
const one = (more: Partial<Row> = {}): Row => ({
  title: 'A title',
  text: 'Some text.',
  replies: '1',
  boosts: '0',
  views: '133',
  activity: '3w',
  ...more,
})
const faultsOf = (bytes: Uint8Array | string): string => {
  try {
    readSource('page.txt', Buffer.from(bytes))
  } catch (error) {
    if (error instanceof FaultError) return error.message
    throw error
  }
  throw new Error('no fault was found')
}

describe('bytes that are not UTF-8', () => {
  const page = HEADER + compactRow(one({ text: 'Grüße – “naïve” 🚀' }))

  it('are read when they are UTF-16 with a byte order mark', () => {
    const little = Buffer.from(`\uFEFF${page}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [little, big]) {
      expect(readSource('page.txt', bytes).sightings[0]?.text).toBe('Grüße – “naïve” 🚀')
    }
  })

  it('are a fault with the line when they are UTF-16 with half of a surrogate pair', () => {
    const broken = page.replace('🚀', '\ud83d x')
    const message = faultsOf(Buffer.from(`\uFEFF${broken}`, 'utf16le'))
    expect(message).toMatch(/^page\.txt:14: .*surrogate/u)
    const cut = Buffer.from(`\uFEFF${HEADER}A title\nSome text 🚀`, 'utf16le')
    for (const missing of [1, 2, 3]) {
      const [post] = readSource('page.txt', cut.subarray(0, cut.length - missing)).sightings
      expect(post).toMatchObject({ title: 'A title', text: 'Some text ' })
    }
  })

  it('are a fault with the line and how to convert them when they are Latin-1', () => {
    const message = faultsOf(Buffer.from(HEADER + compactRow(one({ text: 'Grüße' })), 'latin1'))
    expect(message).toMatch(/^page\.txt:14: The source is not valid UTF-8\./u)
    expect(message).toContain('bytes 0xfc')
    expect(message).toContain('iconv')
  })

  it('are a fault when they contain NUL, as binary files and UTF-16 without a byte order mark do', () => {
    expect(faultsOf(`${HEADER}a\0b`)).toMatch(/^page\.txt:13: .*NUL/u)
    expect(faultsOf(Buffer.from(page, 'utf16le'))).toContain('iconv -f UTF-16LE')
    expect(faultsOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toContain('binary')
  })

  it('are dropped where the end of the file splits a character', () => {
    const bytes = Buffer.from(HEADER + 'A title\nSome text 🚀')
    for (const missing of [1, 2, 3]) {
      const [post] = readSource('page.txt', bytes.subarray(0, bytes.length - missing)).sightings
      expect(post).toMatchObject({ title: 'A title', text: 'Some text ', complete: false })
    }
  })

  it('are a fault when there are none', () => {
    expect(faultsOf('')).toContain('The source is empty.')
    expect(faultsOf(' \n\t\r\n')).toContain('The source is empty.')
  })
})

describe('a huge file', () => {
  it('is read: ten megabytes on one line', () => {
    const text = 'word '.repeat(2_000_000).trim()
    const read = readText(HEADER + compactRow(one({ text })) + compactRow(one({ title: 'Next' })))
    expect(read.sightings.map((post) => [post.title, post.text.length])).toEqual([
      ['A title', text.length],
      ['Next', 10],
    ])
  })

  it('is read: a million lines of any content', () => {
    for (const line of ['a', '', 'Replies', 'Posts under Network tag', 'Hi,']) {
      const start = performance.now()
      const text = `Begin\n${`${line}\n`.repeat(1_000_000)}end.`
      const read = readText(HEADER + 'A title\n' + text + '\n1\n0\n5\n3d\n')
      expect(read.sightings.length).toBeGreaterThan(0)
      expect(performance.now() - start, line).toBeLessThan(20_000)
    }
  }, 120_000)
})

describe('impossible metrics', () => {
  it('are faults with the line, the metric and the expected value', () => {
    const message = faultsOf(
      HEADER +
        compactRow(one({ replies: '-5' })) +
        compactRow(one({ views: '99999999999999999999' })) +
        labelledRow(one({ boosts: '1.5' })),
    )
    expect(message).toMatch(
      /page\.txt:15: This number of replies is impossible\.\n.*\n {2}found: {4}-5\n/u,
    )
    expect(message).toMatch(/page\.txt:23: This number of views is impossible\./u)
    expect(message).toMatch(/page\.txt:30: This number of boosts is impossible\./u)
  })

  it('are read by their labels if these are in another order', () => {
    const page = HEADER.replace('Replies\n\nBoosts\n\nViews', 'Views\n\nReplies\n\nBoosts')
    expect(readText(page + 'A title\nSome text.\n133\n1\n0\n3w\n').sightings[0]?.shown).toEqual({
      replies: '1',
      boosts: '0',
      views: '133',
      activity: '3w',
    })
    expect(readText(HEADER + labelledRow(one(), [3, 1, 0, 2])).sightings[0]?.shown).toEqual({
      replies: '1',
      boosts: '0',
      views: '133',
      activity: '3w',
    })
  })
})

describe('text with a special meaning in Markdown, HTML or YAML', () => {
  const hostile = [
    '---',
    'id: p1',
    'slug: ../../evil',
    '---',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '# no heading',
    '- no item',
    '[x](javascript:alert(1))',
    '{{ template }} ${code} <%= erb %>',
    '&lt;b&gt; &amp; *stars* _lines_ `ticks` | pipes |',
    'right \u202E to left \u2067 and \u200B zero \uFEFF width',
    'key: value # comment',
    '!!js/function "x"',
  ].join('\n')

  it('stays text to the last character', () => {
    expect(readText(HEADER + compactRow(one({ text: hostile }))).sightings[0]?.text).toBe(hostile)
  })

  it('stays a title to the last character', () => {
    for (const title of ['“q” `code` > x 🚀', '--- # {a: b}', '<b>', "it's: 'quoted'", '@#%']) {
      expect(readText(HEADER + compactRow(one({ title }))).sightings[0]?.title).toBe(title)
    }
  })
})

describe('files that are not forum pages', () => {
  it('are a fault that says what was expected', () => {
    for (const text of ['["a", 1]', 'Dear diary,\nnothing today.\n', 'a,b,c\n1,2,3\n']) {
      expect(faultsOf(text)).toMatch(/^page\.txt:1: The layout of the text is unknown\./u)
    }
  })

  it('show no post when they end inside their header', () => {
    const header = `Networking\n\nRSS for tag\n\nExplore it.\n\nPosts under Networking subtopic\n\n200 Posts\n\nPost\n\nReplies\n\nBoosts\n\nViews\n\nActivity\n`
    for (let length = 1; length <= header.length; length++) {
      let posts = 0
      try {
        posts = readText(header.slice(0, length)).sightings.length
      } catch (error) {
        if (!(error instanceof FaultError)) throw error
      }
      expect(posts, header.slice(0, length)).toBe(0)
    }
  })
})
