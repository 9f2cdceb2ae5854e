import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LiteralScan } from '../../../../lib/model/text/literal-scan'

function foundIn(texts: readonly string[], line: string): string[] {
  const found: string[] = []
  new LiteralScan(new Map(texts.map((text) => [text, text]))).find(line, (text, start, end) => {
    found.push(`${text} ${start}-${end}`)
    return false
  })
  return found.sort()
}

/** Each text compared at each offset. */
function naively(texts: readonly string[], line: string): string[] {
  const lower = line.replace(/[A-Z]/g, (capital) => capital.toLowerCase())
  return texts
    .flatMap((text) =>
      [...lower.split('').keys()].flatMap((start) =>
        lower.startsWith(text, start) ? [`${text} ${start}-${start + text.length}`] : [],
      ),
    )
    .sort()
}

describe('many texts in a line', () => {
  it('are all found where they are, also within each other', () => {
    expect(foundIn(['a', 'error', 'errors', 'rr'], 'Errors: a')).toEqual([
      'a 8-9',
      'error 0-5',
      'errors 0-6',
      'rr 1-3',
    ])
  })

  it('are the same as those found one by one', () => {
    const letters = fc.constantFrom(...'abAB1 é\u212a\u0130[{')
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.uniqueArray(
          word.map((text) => text.replace(/[A-Z]/g, (capital) => capital.toLowerCase())),
          { maxLength: 20 },
        ),
        fc.string({ unit: letters, maxLength: 40 }),
        (texts, line) => {
          expect(foundIn(texts, line)).toEqual(naively(texts, line))
        },
      ),
      { numRuns: 3000, seed: 4 },
    )
  })

  it('are found when they need more numbers than 16 bits hold, and more than 256 characters', () => {
    const texts = Array.from(
      { length: 12_000 },
      (_, n) => `${String.fromCharCode(0x4e00 + (n % 300))}${n}-${n * n}`,
    )
    expect(foundIn(texts, `see ${texts[11_999]} and ${texts[7]}`)).toEqual(
      naively([texts[11_999] ?? '', texts[7] ?? ''], `see ${texts[11_999]} and ${texts[7]}`),
    )
  })

  it('end the search when the caller has seen enough', () => {
    const scan = new LiteralScan(new Map([['a', 1]]))
    expect(scan.find('banana', () => true)).toBe(true)
    expect(scan.find('banana', () => false)).toBe(false)
    expect(scan.find('melon', () => true)).toBe(false)
  })
})
