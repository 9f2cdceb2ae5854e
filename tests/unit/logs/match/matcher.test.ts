import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignedBits } from '../../../../lib/logs/match/align'
import { buildMatchData } from '../../../../lib/logs/build/build-match-data'
import { linesOf } from '../../../../lib/logs/lines'
import { maskLine } from '../../../../lib/logs/volatile'
import { Matcher, matchText } from '../../../../lib/logs/match/matcher'
import { formatStrings } from '../../../../lib/logs/build/format-strings'
import { linesOfStream } from '../../../../lib/logs/archive/line-stream'
import { POST_LINES } from '../../../logs/pasted-logs'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const data = buildMatchData(knowledge)
const known = Object.values(POST_LINES).flatMap(({ telling, general }) => [...telling, ...general])

/** Log lines, truncated and mixed with arbitrary text. */
const anyLine = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...known).chain((line) => fc.nat(line.length).map((at) => line.slice(at))),
)

describe('the matcher', () => {
  it('never throws, and names only existing lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const count = [...linesOf(text)].length
        for (const { score, evidence } of matchText(data, text)) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          for (const { line } of evidence) expect(line >= 1 && line <= count).toBe(true)
        }
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('gives the same result however the text is split', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        (lines, size) => {
          const text = lines.join('\n')
          const matcher = new Matcher(data)
          const all = [...linesOf(text)]
          for (let i = 0; i < all.length; i += size) matcher.feed(all.slice(i, i + size))
          expect(matcher.result()).toEqual(matchText(data, text))
        },
      ),
      { numRuns: 150, seed: 4 },
    )
  })

  it('reports the number of the line', () => {
    const line =
      'wifip2pd <Error> nw_path_shared_necp_fd necp_open failed [24: Too many open files]'
    const [match] = matchText(data, `one\n\n${line}\r\nfour`)
    expect(match?.url).toBe('/symptoms/wifi-aware-wifip2pd-fd-leak/')
    expect(new Set(match?.evidence.map(({ line: number }) => number))).toEqual(new Set([3]))
  })

  it('keeps few lines of a repetitive log', () => {
    const line = 'necp_open failed [24: Too many open files]\n'
    const [match] = matchText(data, line.repeat(2000))
    expect(match?.evidence.length).toBeLessThanOrEqual(500)
    expect(match?.score).toBeCloseTo(matchText(data, line)[0]?.score ?? 0)
  })

  it('raises the score for a second line but not for a second reason on the same line', () => {
    const event = 'Received event realtimeMode'
    const [one] = matchText(data, event)
    const reasons = new Set(one?.evidence.map(({ reason }) => reason))
    expect(reasons.size).toBeGreaterThan(1)
    expect(one?.score).toBe(Math.max(...(one?.evidence ?? []).map(({ strength }) => strength)))
    expect(matchText(data, `${event}\n${event}`)[0]?.score).toBe(one?.score)

    const leak = 'wifip2pd <Error> Failed to create socket: Too many open files'
    const other =
      'wifip2pd <Error> nw_path_shared_necp_fd necp_open failed [24: Too many open files]'
    const score = (text: string): number => matchText(data, text)[0]?.score ?? 0
    expect(score(`${leak}\n${other}`)).toBeGreaterThan(Math.max(score(leak), score(other)))
  })

  it('names the outcome of a symptom’s first remedy', () => {
    const [match] = matchText(data, 'wifip2pd <Error> Failed to create socket: Too many open files')
    expect(match?.outcome).toBe('no-known-fix')
  })

  it('rejects data in another format', () => {
    expect(() => new Matcher({ ...data, format: 1 as never })).toThrow(/format 1, expected 4/)
  })

  it('is built the same each time', () => expect(buildMatchData(knowledge)).toEqual(data))
})

it('masking a masked line changes nothing', () => {
  const piece = fc.constantFrom(
    '12:34:56',
    'fe80::1',
    '0xab',
    '/a/b',
    ':',
    ' ',
    'a@b.c',
    '1.2.3.4',
    '2026-01-01',
    'deadbeef1',
    '-',
    '7',
    '/',
    '%en0',
    '.',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, anyLine), { maxLength: 10 }), (parts) => {
      const once = maskLine(parts.join('').slice(0, 2000))
      expect(maskLine(once)).toBe(once)
    }),
    { numRuns: 1000, seed: 5 },
  )
})

describe('the bits of a template in a line', () => {
  const bits = [4, 6, 8]

  it('all count if the line has all its words next to each other', () => {
    expect(alignedBits([0, 1, 2], [-1, 0, 1, 2, -1], bits)).toBe(18)
  })

  it('count less with more text between the words, and not at all in another order', () => {
    const near = alignedBits([0, 1, 2], [0, -1, 1, 2], bits)
    expect(near).toBeLessThan(18)
    expect(alignedBits([0, 1, 2], [0, -1, -1, -1, 1, 2], bits)).toBeLessThan(near)
    expect(alignedBits([0, 1, 2], [2, 1, 0], bits)).toBe(8)
  })

  it('never exceed the heaviest common subsequence', () => {
    const list = fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 7 })
    fc.assert(
      fc.property(list, list, (line, words) => {
        const template = words.filter((word) => word >= 0)
        const heaviest = (i: number, j: number): number => {
          if (i === template.length || j === line.length) return 0
          const both =
            template[i] === line[j]
              ? (bits[template[i] as number] ?? 0) + heaviest(i + 1, j + 1)
              : 0
          return Math.max(both, heaviest(i + 1, j), heaviest(i, j + 1))
        }
        expect(alignedBits(template, line, bits)).toBeLessThanOrEqual(heaviest(0, 0))
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})

describe('what a program printed in a post', () => {
  const printed = (markdown: string): string[] =>
    formatStrings('A title', markdown).map(({ text }) => text)

  it('is the text in code fences other than source code', () => {
    expect(printed('```text\none\ntwo\n```\n\n```swift\nlet three = 3\n```')).toEqual([
      'one',
      'two',
    ])
  })

  it('is the text that a sample program prints, without interpolated values', () => {
    expect(printed('```swift\nprint("Listener failed: \\(error) at once")\n```')).toEqual([
      'Listener failed:   at once',
    ])
  })

  it('is a sentence with text that only programs write, and a quoted message', () => {
    expect(
      printed(
        'It stops. We get NSFooErrorDomain Code=5 then. The page says “Nothing could be loaded here.” at last.',
      ),
    ).toEqual(['Nothing could be loaded here.', 'We get NSFooErrorDomain Code=5 then.'])
  })

  it('is the text that a sentence introduces', () => {
    expect(
      printed('The following message appears: `some_function`:\n\nMarking it as defunct'),
    ).toEqual(['some_function: Marking it as defunct'])
  })
})

describe('a log as bytes', () => {
  async function* bytes(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  }
  const all = async (...chunks: Uint8Array[]): Promise<string[]> => {
    const lines: string[] = []
    for await (const batch of linesOfStream(bytes(...chunks), 'a.log')) lines.push(...batch)
    return lines
  }

  it('has the same lines wherever its bytes are split', async () => {
    const text = 'eins\r\nzwei “ü”\n\ndrei\rvier'
    const encoded = Buffer.from(text)
    for (let at = 0; at <= encoded.length; at++) {
      expect(await all(encoded.subarray(0, at), encoded.subarray(at))).toEqual([...linesOf(text)])
    }
  })

  it('may be UTF-16', async () => {
    expect(await all(Buffer.from('\ufeffeins\nzwei', 'utf16le'))).toEqual(['eins', 'zwei'])
  })

  it('is rejected with its place if it is not text', async () => {
    await expect(all(Buffer.from('one\ntwo\0'))).rejects.toThrow(/^a\.log:2: this is not text/)
  })

  it('keeps only the start of a very long line', async () => {
    const chunk = Buffer.alloc(100_000, 'x')
    const [line] = await all(chunk, chunk, Buffer.from('\nend'))
    expect(line?.length).toBeLessThan(210_000)
  })
})
