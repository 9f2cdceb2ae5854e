import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alignedBits } from '../../../../lib/logs/match/align'
import { TemplateIndex } from '../../../../lib/logs/match/template-index'
import { wordsOf } from '../../../../lib/logs/match/words'

const WORDS = ['domain=5', 'error', 'failed', 'interface#', 'necp_open', 'relay', 'größe', 'tunnel']
const BITS = [9, 2, 3, 4, 12, 7, 6, 5]
/** What a log prints for these words, and text that none of them is in. */
const PRINTED = [
  'domain 5',
  'Error',
  'FAILED',
  'interface12',
  'necp_open',
  'Relay',
  'Größe',
  'tunnel',
  '77',
  'x',
  '→',
]

it('a line matches the templates that align with it well enough, found without aligning all', () => {
  const template = fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(template, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...PRINTED), { maxLength: 12 }),
      fc.integer({ min: 10, max: 25 }),
      (templates, printed, least) => {
        const line = printed.join(' ')
        const words = wordsOf(line).flatMap((word) => {
          const number = WORDS.indexOf(word)
          return number >= 0 ? [number] : word.includes('#') ? [] : [-1]
        })
        const scores = templates.map((template) => alignedBits(template, words, BITS))
        const index = new TemplateIndex(
          WORDS,
          BITS,
          templates,
          templates.map(() => least),
        )
        const found = index.find(line).sort((a, b) => a.template - b.template)
        // A template of common words alone is never looked up.
        const expected = scores.flatMap((bits, template) =>
          bits >= least &&
          templates[template]?.some((word) => words.includes(word) && (BITS[word] ?? 0) >= 2.5)
            ? [{ template, bits }]
            : [],
        )
        expect(found).toEqual(expected)
      },
    ),
    { numRuns: 2000, seed: 8 },
  )
})
