import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LogLine } from '../../../../../lib/logs/match/log-line'
import { PatternSet } from '../../../../../lib/logs/match/patterns/pattern-set'

const PATTERNS = [
  'mac ?OS\\W{0,3}(26|27)\\b',
  '\\b(iOS|iPad)\\b.{0,9}(lost|gone)',
  'lost|\\d{3}',
  'os error 65',
  '[45]\\d\\d',
  '(?=gone)g',
]
const PARTS = [
  'macOS',
  'mac OS',
  'iOS',
  'iPad',
  'LOST',
  'gone',
  'os error',
  '65',
  '26',
  ' ',
  '  ',
  '-',
  '404',
]

it('a pattern that is looked for at once or later matches the lines that it matches by itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }),
      fc.nat(PATTERNS.length),
      (parts, sought) => {
        const patterns = new PatternSet(PATTERNS.slice(0, sought), PATTERNS)
        const line = new LogLine(parts.join(''), [], patterns)
        const spaced = line.text.replace(/\s+/g, ' ').trim()
        for (const source of PATTERNS) {
          const pattern = patterns.get(source)
          if (!pattern) throw new Error(source)
          expect(line.match(pattern)?.[0]).toBe(new RegExp(source, 'i').exec(spaced)?.[0])
        }
      },
    ),
    { numRuns: 2000, seed: 6 },
  )
})
