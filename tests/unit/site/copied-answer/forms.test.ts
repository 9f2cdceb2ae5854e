import { describe, expect, it } from 'vitest'
import { copiedForms } from '../../../../lib/site/copied-answer/forms'
import { type CopiedAnswer } from '../../../../lib/site/copied-answer/copied-answer'

const parts: CopiedAnswer = {
  title: 'Peers do not connect',
  kind: 'symptom',
  outcome: 'Workaround, not validated',
  summary: 'They stay in .connecting.',
  now: 'Join a network.',
  warning: 'It cuts the phone off.',
  appliesTo: ['iOS 26', 'Network'],
  lists: [
    {
      heading: '',
      steps: [
        { action: 'Join one network.', code: [], said: 'Expect: they connect.' },
        { action: 'Set the option.', code: ['let a = 1\nlet b = 2'], said: 'Expect: it is 2.' },
      ],
    },
  ],
  reviewed: 'Reviewed 2026-11-20',
  address: 'https://example.org/s/3/',
}

describe('a copied answer', () => {
  it('is the permanent address as a link', () => {
    expect(copiedForms.link(parts)).toBe('https://example.org/s/3/')
  })

  it('keeps title, outcome, steps with code, date and address as Markdown', () => {
    expect(copiedForms.markdown(parts)).toBe(
      [
        '## Peers do not connect',
        '',
        '**Workaround, not validated** · Applies to: iOS 26, Network',
        '',
        'They stay in .connecting.',
        '',
        'Join a network.',
        '',
        '**Before you start:** It cuts the phone off.',
        '',
        '1. Join one network. Expect: they connect.',
        '2. Set the option. Expect: it is 2.',
        '',
        '   ```',
        '   let a = 1',
        '   let b = 2',
        '   ```',
        '',
        'Reviewed 2026-11-20: <https://example.org/s/3/>',
      ].join('\n'),
    )
  })

  it('has no markup as plain text', () => {
    expect(copiedForms.plain(parts)).not.toMatch(/[*#`<>]/)
    expect(copiedForms.plain(parts)).toContain('    let b = 2')
  })

  it('has the warning in every form and leaves out sections that the page does not have', () => {
    for (const form of [copiedForms.markdown, copiedForms.plain, copiedForms.reply]) {
      expect(form(parts)).toContain('It cuts the phone off.')
      expect(form({ ...parts, now: '', warning: '' })).not.toMatch(/\n{3}|Before you start/)
    }
  })

  it('names the problem and the page as a forum reply', () => {
    const reply = copiedForms.reply(parts)
    expect(reply).toMatch(/^This looks like “Peers do not connect” \(workaround, not validated\)\./)
    expect(copiedForms.reply({ ...parts, kind: 'remediation' })).toMatch(
      /^Try “Peers do not connect”/,
    )
    expect(reply).toContain('they connect')
    expect(reply, 'text about code that is left out').not.toContain('it is 2')
    expect(reply).toMatch(/https:\/\/example\.org\/s\/3\/$/)
  })

  it('keeps the commands of a step in a forum reply and leaves out only longer code', () => {
    const replyTo = (...code: string[]) => {
      const steps = [{ action: 'Save the log.', code, said: 'Expect: a file.' }]
      return copiedForms.reply({ ...parts, lists: [{ heading: '', steps }] })
    }
    expect(replyTo('sudo sysdiagnose')).toContain(
      '\n1. Save the log: sudo sysdiagnose\n   Expect: a file.\n',
    )
    expect(replyTo('log show', 'log stream')).toContain(
      '\n1. Save the log:\n   log show\n   log stream\n   Expect: a file.\n',
    )
    expect(replyTo('log show', 'let a = 1\nlet b = 2')).toContain('\n1. Save the log: log show\n\n')
  })

  it('ends with the id if there is no address that others can open', () => {
    const here = { ...parts, address: 'Reachable, s3' }
    expect(copiedForms.link(here)).toBe('Reachable, s3')
    expect(copiedForms.markdown(here)).toMatch(/\nReviewed 2026-11-20: Reachable, s3$/)
    expect(copiedForms.plain(here)).toMatch(/\nReachable, s3$/)
    expect(copiedForms.reply(here)).toMatch(/: Reachable, s3$/)
  })

  it('of a guide has the lists of all its sections but no outcome or scope', () => {
    const step = (action: string) => ({ action, code: [], said: '' })
    const guide: CopiedAnswer = {
      ...parts,
      kind: 'guide',
      outcome: '',
      now: '',
      warning: '',
      appliesTo: [],
      lists: [
        { heading: 'Before', steps: [step('Set the clocks.')] },
        { heading: 'After', steps: [step('Save the log.'), step('Send it.')] },
      ],
    }
    expect(copiedForms.markdown(guide)).toBe(
      [
        '## Peers do not connect',
        'They stay in .connecting.',
        '### Before',
        '1. Set the clocks.',
        '### After',
        '1. Save the log.\n2. Send it.',
        'Reviewed 2026-11-20: <https://example.org/s/3/>',
      ].join('\n\n'),
    )
    expect(copiedForms.plain(guide)).toMatch(/^Peers do not connect\n\nThey stay/)
    expect(copiedForms.reply(guide)).toMatch(/^The steps of “Peers do not connect”:\n\n/)
    expect(copiedForms.reply(guide)).not.toMatch(/undefined|\(\)|Applies to/)
  })
})
