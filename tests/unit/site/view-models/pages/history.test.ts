import { describe, expect, it } from 'vitest'
import { pageChanges, pageHistory } from '../../../../../lib/site/view-models/pages/history'
import { smallKnowledge } from '../../../knowledge/small'

const older = { date: '2026-10-02', what: 'Says what iOS 26.1 does.' }
const newer = { date: '2026-11-19', what: 'Says what iOS 26.2 does.' }

describe('the history of a page', () => {
  it('begins with the changes, newest first, regardless of their order in the file', () => {
    const knowledge = smallKnowledge({ symptom: { changes: [older, newer] } })
    const [page] = knowledge.symptoms
    expect(page && pageHistory(page, knowledge)).toEqual([
      '2026-11-19: Says what iOS 26.2 does.',
      '2026-10-02: Says what iOS 26.1 does.',
      '2026-11-20: reviewed',
    ])
  })

  it('ends with the former names of the page', () => {
    const remedies = [{ id: 'r1', slug: 'restart-the-device', former: ['reboot'] }]
    const knowledge = smallKnowledge({ ids: { remediations: remedies } })
    const [page] = knowledge.remediations
    expect(page && pageHistory(page, knowledge).at(-1)).toBe('Formerly published as “reboot”')
  })
})

describe('the changes of all pages', () => {
  it('are sorted newest first, and by title within a day', () => {
    const knowledge = smallKnowledge({
      symptom: { changes: [newer] },
      remedy: { changes: [older, { ...newer, date: '2026-11-20' }] },
    })
    expect(pageChanges(knowledge).map(({ date, page }) => [date, page.slug])).toEqual([
      ['2026-11-20', 'restart-the-device'],
      ['2026-11-19', 'descriptors-are-lost'],
      ['2026-10-02', 'restart-the-device'],
    ])
  })
})
