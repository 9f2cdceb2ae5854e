import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../../../../lib/logs/match/patterns/literal'
import { SignatureMatcher } from '../../../../../lib/logs/match/signature-matcher'
import { frozenKnowledge } from '../../../../frozen-corpus'

const atom = fc.oneof(
  fc.constantFrom('ab', 'Cd', 'e f', 'xy_z', '9', 'é'),
  fc.constantFrom(
    '\\d',
    '\\.',
    '\\x41',
    '\\u0042',
    '\\b',
    '[a-c]',
    '[^x]',
    '.',
    '(?:ab|cd)',
    '(ef)',
    '(?=a)',
    '(?!q)',
    '\\[',
    '[\\]a]',
  ),
)
const quantified = fc
  .tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{0,2}', '{1,2}', '+?'))
  .filter(([one, many]) => !(many !== '' && /^\\b|^\(\?[=!]/.test(one)))
  .map((parts) => parts.join(''))
const pattern = fc
  .array(quantified, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .chain((one) => fc.constantFrom(one, `${one}|zz`, `^${one}`))
const line = fc
  .array(
    fc.constantFrom('ab', 'cd', 'ef', 'e  f', 'xy_z', '9', 'A', 'B', '.', '[', ']', ' ', 'é', 'É'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('the text that every match of a pattern contains', () => {
  it.each([
    ['necp_open failed \\[24: Too many', ['necp_open failed [24: too many']],
    ['utun\\d+\\[endc', ['[endc']],
    ['colou?r', ['colo']],
    ['NoAuth|a[|]\\||(?:b|c)?', ['noauth', 'a', '']],
    ['(?:did|will)Enter(Background|Foreground)', ['background', 'foreground']],
    ['x(?!abcde)(fghi|j)+k?', ['x']],
    ['\\x41bcde', ['bcde']],
  ])('of %s is %s', (source, literals) => expect(requiredLiterals(source)).toEqual(literals))

  it('is in every line that the pattern matches', () => {
    fc.assert(
      fc.property(pattern, line, (source, text) => {
        if (new RegExp(source, 'i').test(text)) {
          const lower = text.toLowerCase()
          expect(requiredLiterals(source).some((literal) => lower.includes(literal))).toBe(true)
        }
      }),
      { numRuns: 3000, seed: 1 },
    )
  })
})

describe('a set of signatures', () => {
  it('finds the same as running every pattern on every line', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), line, (patterns, text) => {
        const found = new SignatureMatcher(
          patterns.map((source) => ({ target: 0, pattern: source })),
        )
          .find(text)
          .map((signature) => signature.pattern)
        const folded = text.replace(/\s+/g, ' ').trim()
        const plain = patterns.filter((source) => new RegExp(source, 'i').test(folded))
        expect(found.sort()).toEqual(plain.sort())
      }),
      { numRuns: 2000, seed: 2 },
    )
  })

  it('finds every signature in its own example', () => {
    const signatures = frozenKnowledge().symptoms.flatMap((symptom) => symptom.signatures)
    const set = new SignatureMatcher(signatures.map(({ pattern }) => ({ target: 0, pattern })))
    for (const { pattern, example } of signatures) {
      if (example === undefined) continue
      expect(set.find(`\t${example} `).map((signature) => signature.pattern)).toContain(pattern)
    }
  })
})
