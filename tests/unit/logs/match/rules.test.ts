import { describe, expect, it } from 'vitest'
import { LogRule } from '../../../../lib/model/logs/log-rule'
import { errorsOfRules } from '../../../../lib/logs/build/errors-of-rules'
import { ruleData } from '../../../../lib/logs/build/rule-data'
import { LogLine } from '../../../../lib/logs/match/log-line'
import { PatternSet } from '../../../../lib/logs/match/patterns/pattern-set'
import { patternsOf, RulePlan } from '../../../../lib/logs/match/rule-plan'
import { holdsIn, RuleSet } from '../../../../lib/logs/match/rules'
import { timeOf } from '../../../../lib/logs/time'
import { frozenKnowledge } from '../../../frozen-corpus'

function rule(parts: object): ReturnType<typeof ruleData> {
  const whole = { why: 'a reason of some length', from: 'post', within: { lines: 5 }, ...parts }
  return ruleData(LogRule.parse(whole), 0, [])
}
const at = (second: number, text: string): string =>
  `2026-11-03 09:15:${String(second).padStart(2, '0')}.000 ${text}`

describe('a rule over several lines', () => {
  it('holds when all its patterns match lines that are near each other', () => {
    const both = rule({ all: ['lost the way', 'gave it up'] })
    expect(holdsIn(both, ['gave it up', 'x', 'lost the way'])).toBe(true)
    expect(holdsIn(both, ['gave it up', 'x', 'x', 'x', 'x', 'x', 'lost the way'])).toBe(false)
    expect(holdsIn(both, ['gave it up'])).toBe(false)
  })

  it('can ask for an order', () => {
    const ordered = rule({ all: ['lost the way', 'gave it up'], inOrder: true })
    expect(holdsIn(ordered, ['lost the way', 'gave it up'])).toBe(true)
    expect(holdsIn(ordered, ['gave it up', 'lost the way'])).toBe(false)
  })

  it('counts lines', () => {
    const three = rule({ all: [{ pattern: 'EMFILE', times: 3 }] })
    expect(holdsIn(three, ['EMFILE', 'EMFILE', 'x', 'EMFILE'])).toBe(true)
    expect(holdsIn(three, ['EMFILE', 'EMFILE', 'x', 'x', 'x', 'x', 'EMFILE'])).toBe(false)
  })

  it('needs one of several patterns', () => {
    const either = rule({ all: ['the session ended'], any: ['by the user', 'by the server'] })
    expect(holdsIn(either, ['the session ended', 'by the server'])).toBe(true)
    expect(holdsIn(either, ['the session ended', 'by itself'])).toBe(false)
  })

  it('recognizes a daemon that starts and never says that it is ready', () => {
    const never = rule({ all: ['daemon started'], none: ['daemon ready'], within: { seconds: 10 } })
    expect(holdsIn(never, [at(1, 'daemon started'), at(30, 'other')])).toBe(true)
    expect(holdsIn(never, [at(1, 'daemon started'), at(5, 'daemon ready'), at(30, 'other')])).toBe(
      false,
    )
    expect(
      holdsIn(never, [at(1, 'daemon started'), at(5, 'other')]),
      'the log ends too early',
    ).toBe(false)
  })

  it('measures seconds over midnight', () => {
    const near = rule({ all: ['lost the way', 'gave it up'], within: { seconds: 4 } })
    expect(holdsIn(near, ['23:59:59.0 lost the way', '00:00:02.0 gave it up'])).toBe(true)
    expect(holdsIn(near, ['23:59:59.0 lost the way', '00:00:09.0 gave it up'])).toBe(false)
  })

  it('compares caught values', () => {
    const over = rule({
      all: ['limit (?<limit>\\d+) MB', 'peak (?<peak>\\d+) MB'],
      where: ['peak >= limit', 'limit <= 50'],
    })
    expect(holdsIn(over, ['limit 50 MB', 'peak 51 MB'])).toBe(true)
    expect(holdsIn(over, ['limit 50 MB', 'peak 12 MB'])).toBe(false)
    expect(holdsIn(over, ['limit 120 MB', 'peak 130 MB'])).toBe(false)
  })

  it('knows an error in any notation, beside a pattern', () => {
    const dead = rule({
      all: ['went to the background', { errors: ['posix/53'], pattern: 'socket is gone' }],
    })
    const errors = errorsOfRules([dead], frozenKnowledge().errors)
    const holds = (line: string): boolean => holdsIn(dead, [line, 'went to the background'], errors)
    expect(holds('Error Domain=NSPOSIXErrorDomain Code=53 "(null)"')).toBe(true)
    expect(holds('read: Software caused connection abort')).toBe(true)
    expect(holds('_kCFStreamErrorCodeKey=53, _kCFStreamErrorDomainKey=1')).toBe(true)
    expect(holds('the socket is gone')).toBe(true)
    expect(holds('Error Domain=NSPOSIXErrorDomain Code=54 "(null)"')).toBe(false)
  })

  it('holds whichever of its steps comes first, and however far the rarest is from the end', () => {
    const all = ['lost the way', 'gave it up', 'a very long and rare sentence']
    const three = rule({ all, within: { lines: 4 } })
    for (const lines of [
      all,
      [...all].reverse(),
      [all[2], all[0], all[1]],
      [all[1], all[2], all[0]],
    ])
      expect(holdsIn(three, ['x', ...lines.map(String), 'x'])).toBe(true)
    expect(holdsIn(three, [all[0], 'x', 'x', 'x', all[2], all[1]].map(String))).toBe(false)
  })

  it('needs a pattern or errors in each step', () => {
    const parts = { why: 'a reason of some length', from: 'post', within: { lines: 3 } }
    expect(LogRule.safeParse({ ...parts, all: [{ times: 2 }] }).success).toBe(false)
    expect(LogRule.safeParse({ ...parts, all: [{ errors: ['posix'] }] }).success).toBe(false)
    expect(LogRule.safeParse({ ...parts, all: [{ errors: ['posix/53'] }] }).success).toBe(true)
  })

  it('holds when its rarest step comes again just after the part of the last one is over', () => {
    const both = rule({ all: ['lost the way', 'gave it up'], within: { lines: 2 } })
    for (const [first, then] of [
      ['lost the way', 'gave it up'],
      ['gave it up', 'lost the way'],
    ] as const)
      expect(holdsIn(both, [first, 'x', 'x', first, then])).toBe(true)
  })

  it('can ask for lines of one process, as far as lines name one', () => {
    const one = rule({ all: ['lost the way', 'gave it up'], sameProcess: true })
    const of = (process: string, text: string): string => at(1, `${process}[42] ${text}`)
    expect(holdsIn(one, [of('Harbor', 'lost the way'), of('Harbor', 'gave it up')])).toBe(true)
    expect(holdsIn(one, [of('Harbor', 'lost the way'), of('Pilot', 'gave it up')])).toBe(false)
    expect(holdsIn(one, ['lost the way', of('Pilot', 'gave it up')]), 'one names none').toBe(true)
    expect(holdsIn(one, ['lost the way', 'gave it up']), 'none names one').toBe(true)
    expect(
      holdsIn(one, [
        of('Harbor', 'lost the way'),
        of('Pilot', 'lost the way'),
        of('Pilot', 'gave it up'),
      ]),
      'another process in between',
    ).toBe(true)
    expect(
      holdsIn(one, [
        of('Harbor', 'lost the way'),
        of('Pilot', 'gave it up'),
        of('Harbor', 'gave it up'),
      ]),
    ).toBe(true)
  })

  it('names the lines that show it, once', () => {
    const rules = [rule({ all: ['lost the way', 'gave it up'] })]
    const patterns = new PatternSet(patternsOf(rules))
    const set = new RuleSet(new RulePlan(rules, patterns))
    const held = ['x', 'lost the way', 'x', 'gave it up', 'lost the way', 'gave it up'].flatMap(
      (line) => set.read(new LogLine(line, [], patterns)),
    )
    expect(held.map(({ lines }) => lines.map(({ line }) => line))).toEqual([[2, 4]])
  })

  it('does not parse without an example, or with a comparison of something else', () => {
    const parts = { why: 'a reason of some length', all: ['some text'], within: { lines: 3 } }
    expect(LogRule.safeParse({ ...parts, from: 'external' }).success).toBe(false)
    expect(LogRule.safeParse({ ...parts, from: 'post', where: ['rm -rf /'] }).success).toBe(false)
  })
})

describe('the time of a line', () => {
  it.each([
    ['2026-11-03 09:15:02.204 MyApp[54] x', '2026-11-03 09:15:02.204'],
    ['Nov  3 09:15:02 Mac kernel[0]: x', 'Nov  3 09:15:02'],
    ['default\t09:15:02.118402+0100\tMyApp\tx', '09:15:02.118402'],
    [
      '{"timestamp":"2026-11-03 09:15:02.204000+0100","eventMessage":"x"}',
      '2026-11-03 09:15:02.204000',
    ],
  ])('%s', (line, text) => expect(timeOf(line)?.text).toBe(text))

  it('is missing where there is none', () => {
    expect(timeOf('0   libdispatch.dylib  0x180859630 _dispatch + 72')).toBeNull()
    expect(timeOf('Abc 12 09:15:02 no month')).toBeNull()
  })
})
