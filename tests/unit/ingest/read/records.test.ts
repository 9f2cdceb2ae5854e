import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFormat } from '../../../../lib/ingest/read/formats'
import { FaultError } from '../../../../lib/model/fault'
import { unpacked } from '../../../../lib/model/sources/byte-formats'

const FIXTURES = join(process.cwd(), 'tests/fixtures/records')
const FILES = [
  'discourse.json',
  'posts.jsonl',
  'list.mbox',
  'stack-exchange.xml',
  'crawl.warc',
  'crawl.warc.gz',
]
const bytesOf = (file: string): Uint8Array => readFileSync(join(FIXTURES, file))
const textOf = (file: string): string => bytesOf(file).toString()
const faultsOf = (file: string, content: string | Uint8Array): string[] => {
  try {
    const { sightings } = readFormat(file, Buffer.from(content))
    return [`read ${sightings.length} posts`]
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return error.faults.map(({ line, problem, found }) => `${line}: ${problem} ${found ?? ''}`)
  }
}

describe('a file of records', () => {
  it.each(FILES)('is read post by post: %s', async (file) => {
    const { uses, ...read } = readFormat(file, bytesOf(file))
    expect(uses.includes(undefined)).toBe(false)
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(
      join(process.cwd(), 'tests/golden/records', `${file}.read.json`),
    )
  })

  it.each([
    ['discourse.json', 'Renew the lease.'],
    ['posts.jsonl', 'Set the search domain.'],
    ['list.mbox', 'The flow stops caf=E9-wise'],
    ['stack-exchange.xml', 'Use launchd’s sockets.'],
    ['crawl.warc', 'Keep the queue alive.'],
    ['crawl.warc.gz', 'Keep the queue alive.'],
  ])('says in which bytes of %s the text of each post is stored', (file, stored) => {
    const bytes = Buffer.from(unpacked(file, bytesOf(file)))
    const pieces = readFormat(file, bytesOf(file)).sightings.map(({ bytes: at, lines }) => {
      const [from, to] = at ?? [0, 0]
      const before = bytes.subarray(0, from).toString('latin1')
      if (!file.startsWith('crawl')) expect(before.split('\n').length).toBe(lines[0])
      return bytes.subarray(from, to).toString()
    })
    expect(pieces.some((piece) => piece.includes(stored))).toBe(true)
    expect(pieces.every((piece) => piece.length > 0 && !/Message-ID|username/u.test(piece))).toBe(
      true,
    )
  })

  it.each([
    [
      'x.jsonl',
      '{"id":"\\udfff","title":"a \\ud800 \\u0000","text":"b \\udfff","tags":["\\ud800"],"attachments":["\\ud800"]}',
    ],
    ['x.jsonl', '{"id":"1","title":"a \\ud800","html":"<p>b \\udfff &#xd800;</p>"}'],
    [
      'x.json',
      '{"title":"a \\ud800","post_stream":{"posts":[{"cooked":"<p>b \\udfff &#xd800;</p>"}]}}',
    ],
    [
      'x.xml',
      '<?xml version="1.0"?><posts><row Id="1" PostTypeId="1" Title="a &#xd800;" Body="&lt;p&gt;b &#xdfff;&lt;/p&gt;"/></posts>',
    ],
    [
      'x.rss',
      '<?xml version="1.0"?><rss><channel><item><title>a &#xd800;</title><description>b &#55296;</description></item></channel></rss>',
    ],
  ])('has no half of a surrogate pair and no NUL in any text: %s', (file, text) => {
    const { sightings } = readFormat(file, Buffer.from(text))
    expect(JSON.stringify(sightings)).not.toMatch(/\\ud[89a-f]|\\u0000/i)
  })

  it('gives the same posts with a byte order mark and in UTF-16', () => {
    const text = textOf('discourse.json')
    const plain = readFormat('a.json', Buffer.from(text)).sightings
    const marked = readFormat('a.json', Buffer.from(`\ufeff${text}`)).sightings
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    const utf16 = readFormat('a.json', wide).sightings
    expect(marked.map((one) => one.text)).toEqual(plain.map((one) => one.text))
    expect(utf16.map((one) => one.text)).toEqual(plain.map((one) => one.text))
    const [from, to] = utf16[0]?.bytes ?? [0, 0]
    expect(wide.subarray(from, to).toString('utf16le')).toContain('The tunnel stops')
  })
})

describe('a broken or hostile file of records is refused with the place', () => {
  it.each([
    [
      'a topic that is cut',
      'a.json',
      textOf('discourse.json').slice(0, 400),
      /^1: The file is not valid JSON/u,
    ],
    [
      'a topic without a title',
      'a.json',
      '{\n"post_stream": {"posts": [{"cooked": "x"}]}}',
      /^1: The JSON is no Discourse topic.*title/u,
    ],
    [
      'a post without text',
      'a.json',
      '{"title": "T",\n"post_stream": {"posts": [\n{"id": 1}]}}',
      /^3: A post of the topic cannot be read: cooked/u,
    ],
    [
      'a line that is no JSON',
      'a.jsonl',
      '{"id":"1","text":"x"}\n{"id":',
      /^2: The file is not valid JSON/u,
    ],
    ['a line with an unknown key', 'a.jsonl', '{"id":"1","text":"x","txt":"y"}', /^1: .*txt/u],
    [
      'a line with text and HTML',
      'a.jsonl',
      '{"id":"1","text":"x","html":"y"}',
      /^1: text: needs either/u,
    ],
    ['keys of the prototype', 'a.jsonl', '{"__proto__":{"id":"1","text":"x"}}', /^1: /u],
    [
      'an id that is used twice',
      'a.jsonl',
      '{"id":"1","text":"x"}\n{"id":"1","text":"y"}',
      /^2: The id 1 is used twice/u,
    ],
    [
      'an answer to nothing',
      'a.jsonl',
      '{"id":"1","text":"x","answers":"9"}',
      /^1: The question 9 is in no line/u,
    ],
    [
      'arrays without end',
      'a.json',
      `{"post_stream":${'['.repeat(200_000)}`,
      /markup cannot be read|not valid JSON/u,
    ],
    [
      'XML that is not well-formed',
      'a.xml',
      '<posts>\n<row Id="1">\n</posts>',
      /^\d: The Stack Exchange dump/u,
    ],
    [
      'a row without a body',
      'a.xml',
      '<posts>\n<row Id="1" PostTypeId="1" Title="x" />\n</posts>',
      /^2: The Stack Exchange dump/u,
    ],
    ['a dump without questions', 'a.xml', '<posts>\n</posts>', /no questions/u],
    [
      'an unknown character set',
      'a.eml',
      'Message-ID: <1@x>\nContent-Type: text/plain; charset=klingon\n\nx',
      /^4: .*klingon/u,
    ],
    [
      'bytes that are not in it',
      'a.eml',
      Buffer.from('Message-ID: <1@x>\n\ncaf\xe9', 'latin1'),
      /^3: .*character set utf-8/u,
    ],
    [
      'an unknown encoding',
      'a.eml',
      'Message-ID: <1@x>\nContent-Transfer-Encoding: uu\n\nx',
      /^4: .*encoding uu/u,
    ],
    [
      'parts without a boundary',
      'a.eml',
      'Message-ID: <1@x>\nContent-Type: multipart/mixed\n\nx',
      /without a boundary/u,
    ],
    [
      'a web archive that is cut',
      'a.warc',
      bytesOf('crawl.warc').subarray(0, 600),
      /^\d+: The web archive cannot be read/u,
    ],
    [
      'a compressed one that is cut',
      'a.warc.gz',
      bytesOf('crawl.warc.gz').subarray(0, 300),
      /cannot be unpacked/u,
    ],
  ])('%s', (_, file, content, expected) => {
    expect(faultsOf(file, content).join('\n')).toMatch(expected)
  })

  it('parts that are nested without end', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? '\nx\n'
        : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nest(depth - 1)}--b${depth}--\n`
    expect(faultsOf('a.eml', `Message-ID: <1@x>\n${nest(30)}`).join()).toMatch(
      /nested more than 20/u,
    )
    expect(faultsOf('a.eml', `Message-ID: <1@x>\n${nest(5)}`)).toEqual(['read 1 posts'])
  })

  it('but an archive with pages of other kinds is read', () => {
    expect(readFormat('a.warc', bytesOf('crawl.warc')).sightings).toHaveLength(4)
  })
})
