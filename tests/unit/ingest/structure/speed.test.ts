import { describe, expect, test } from 'vitest'
import { recoverStructure } from '../../../../lib/ingest/structure'

/** Fragments that, when repeated, make an inefficient pattern or loop read the text many times. */
const UNITS = [
  'The connection fails when I open it. It works on iOS 26 with NWConnection and en0. ',
  'a: b c: d ',
  'Aa Bb: Cc ',
  'let a = (((( ',
  'let a = { b = { ',
  'let x = foo(1) ',
  'let a = 1 // foo bar ',
  '0 lib 0x0000000100000000 foo ',
  '2026-01-01 10:00:00.000000+0000 foo ',
  '00 11 22 33 44 55 66 77 88 99 x ',
  '<key>a</key> <dict> ',
  '$ ls a b c ',
  '**_~`[<&',
  'https://a.b/c_(d) ',
  'aAaAaAaA',
  'Revision History 2025-01-01 A 2025-01-02 B ',
  'Summary The Impact We ',
  '![a](',
  'x\n',
  '{ \n',
  'Questions:\n',
]

/** Length of each text. A pattern that reads it once takes a fraction of the time limit. */
const SIZE = 200_000
const SECONDS = 8

describe('recovering the structure of a huge text', () => {
  test.each(UNITS)('takes time in proportion to it: %j', (unit) => {
    const text = unit.repeat(SIZE / unit.length)
    const before = process.cpuUsage()
    recoverStructure(text)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(SECONDS)
  })
})
