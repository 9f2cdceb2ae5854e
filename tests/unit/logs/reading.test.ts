import { describe, expect, it } from 'vitest'
import { buildMatchData } from '../../../lib/logs/build/build-match-data'
import { linesOf } from '../../../lib/logs/lines'
import { redact } from '../../../lib/logs/report/redact'
import { LogReading } from '../../../lib/logs/reading'
import { searchDocuments } from '../../../lib/search/index/build/documents'
import { errorRows } from '../../../lib/search/index/build/error-rows'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
const data = buildMatchData(knowledge)
const errors = errorRows(searchDocuments(knowledge), [])

/** Most seconds of processor time for 200 kB; it takes about 0.2 s. */
const MOST_SECONDS = 2

describe('reading a log', () => {
  it.each([
    ['combining marks on one letter', `e${'\u0301'.repeat(200_000)}`],
    ['letters with combining marks', 'e\u0301'.repeat(100_000)],
    ['lines of combining marks', `${'e\u0301'.repeat(900)}\n`.repeat(110)],
    ['repeated brackets', '[a] '.repeat(50_000)],
    ['one long word', 'x'.repeat(200_000)],
  ])('takes little time for 200 kB of %s', (_, text) => {
    const from = process.cpuUsage()
    const reading = new LogReading(data, errors)
    reading.feed('a.log', [...linesOf(text)])
    reading.result()
    redact(text)
    const { user, system } = process.cpuUsage(from)
    expect((user + system) / 1_000_000).toBeLessThan(MOST_SECONDS)
  })

  it('keeps a line with U+0085 whole', () => {
    const line = 'wifip2pd <Error> Failed to create socket: Too many open files\u0085end'
    const reading = new LogReading(data, errors)
    reading.feed('a.log', [...linesOf(`one\n${line}\ntwo`)])
    expect(reading.result().total).toBe(3)
    expect(reading.result().lines.map(({ text }) => text)).toContain(line)
  })
})
