import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isShown,
  LONGEST,
  logSample,
  namedSample,
  sentenceSample,
  type Span,
} from '../../../../../lib/site/view-models/pages/sample-bounds'
import { shownSignatures } from '../../../../../lib/site/view-models/pages/signatures'
import { frozenKnowledge } from '../../../../frozen-corpus'

/** Removes ⟦ and ⟧ from a text and returns it with the position of the match between them. */
function marked(text: string): [text: string, match: Span] {
  const start = text.indexOf('⟦')
  return [text.replace(/[⟦⟧]/g, ''), { start, end: text.indexOf('⟧') - 1 }]
}

describe('a sample from a log line', () => {
  it.each([
    [
      'wifip2pd: ⟦necp_open failed [24: Too many open⟧ files]',
      'necp_open failed [24: Too many open files]',
    ],
    ['a ⟦necp_open fail⟧ed [24: x] # errno 24', 'necp_open failed [24: x]'],
    [
      '  print("❌ ⟦EINVAL (POSIXErrorCode 22⟧: Invalid argument)")',
      '❌ EINVAL (POSIXErrorCode 22: Invalid argument)',
    ],
    ['fprintf(stderr, "⟦closed %d⟧ sockets\\n", count);', 'closed %d sockets'],
    ['3 lib 0x1 -[Client ⟦open:with:⟧]_block_invoke:701', '-[Client open:with:]_block_invoke:701'],
    ['x: "kC⟦onnectable": 0⟧,', '"kConnectable": 0'],
    ['id<P> p = [⟦self.current proxy⟧:^(NSError *e) {', 'self.current proxy:^(NSError *e)'],
    ['Failed because <Apple⟦Error Bad⟧ descriptor>', '<AppleError Bad descriptor>'],
  ])('%s', (line, sample) => expect(logSample(...marked(line))).toBe(sample))

  it('is the end of a match that is too long, with the text after it', () => {
    const line = `⟦start [${'long '.repeat(40)}] it failed⟧ badly`
    expect(logSample(...marked(line))).toBe('it failed badly')
  })

  it('has at most 160 characters, splits no word and loses no start of a name', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[)\]"]?$/), { maxLength: 40 })
    fc.assert(
      fc.property(words, words, fc.nat(8), (before, after, into) => {
        const line = [...before, 'necp_open', ...after].join(' ')
        const at = [...before, ''].join(' ').length
        const sample = logSample(line, { start: at + into, end: at + 9 })
        expect(sample.length).toBeLessThanOrEqual(LONGEST)
        expect(` ${line} `).toMatch(sample)
        expect(sample).toContain('necp_open')
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

it.each([
  ['is https://⟦a.example/no⟧/.', 'https://a.example/no/'],
  ['tried "b.⟦required(.wifi⟧)" but', 'b.required(.wifi)'],
  ['it says "Error - ⟦cannot open⟧ the page."', 'Error - cannot open the page.'],
  ['throws ⟦Code(rawValue: 2⟧2) when', 'Code(rawValue: 22)'],
])('a name in a sentence is shown whole: %s', (text, sample) =>
  expect(namedSample(...marked(text))).toBe(sample),
)

it.each([
  ['It works. Then the ⟦chip⟧set fails. It is bad.', 'Then the chipset fails.'],
  ['See 26.4 and .net: ⟦it fails⟧', 'See 26.4 and .net: it fails'],
  [`${'long '.repeat(40)}⟦it fails⟧ here.`, '… it fails here.'],
])('words of people are shown as a sentence: %s', (text, sample) =>
  expect(sentenceSample(...marked(text))).toBe(sample),
)

it('a text counts as shown on screen if it is in quotes after a word that says so', () => {
  expect(isShown(...marked('it reads, "⟦Connect to "App" now⟧.'))).toBe(true)
  expect(isShown(...marked('in “Specification ⟦Addendum R10⟧”, it says'))).toBe(false)
})

describe('the signatures of the symptoms', () => {
  const knowledge = frozenKnowledge()
  const shown = knowledge.symptoms.flatMap((symptom) => shownSignatures(symptom, knowledge))
  const by = (sample: string) =>
    shown.filter((one) => one.sample.includes(sample)).map((one) => one.by)

  it('have samples of at most 160 characters with balanced brackets', () => {
    const wrong = shown.filter(({ sample }) => {
      const count = (sign: RegExp) => (sample.match(sign) ?? []).length
      return (
        sample.length > LONGEST || count(/[([{“]/g) !== count(/[)\]}”]/g) || count(/"/g) % 2 === 1
      )
    })
    expect(wrong).toEqual([])
  })

  it.each([
    'necp_open failed [24: Too many open files]',
    'EINVAL error occurred! (POSIXErrorCode 22: Invalid argument)',
    'Hotspot login cannot open the page',
    'Connect your Apple TV to "AppName" on this iPhone',
    'NEConfigurationErrorDomain Code=10',
    'builder.requiredInterfaceType(.wifi)',
    'init to origin load',
    '“MyApp” would like to find',
  ])('show as printed by a machine: %s', (sample) =>
    expect(new Set(by(sample))).toEqual(new Set(['machine'])),
  )

  it.each([
    'asks several times for Local Network permission',
    'list shows three instances of the app',
    'check SIM insert status',
    'bug in the N1 chipset',
    'Safari does not ask for local network access',
  ])('show as words of people: %s', (sample) => expect(by(sample)).toEqual(['people']))

  it('show no text twice on a page and no part of another text', () => {
    for (const symptom of knowledge.symptoms) {
      const all = shownSignatures(symptom, knowledge).map(({ sample, by }) => ({
        by,
        text: sample.replace(/\.$/, ''),
      }))
      for (const one of all) {
        const others = all.filter((other) => other !== one && other.by === one.by)
        expect(others.filter(({ text }) => text.includes(one.text))).toEqual([])
      }
    }
  })
})
