import { describe, expect, it } from 'vitest'
import { checkOutcomes } from '../../../../lib/knowledge/checks/outcomes'
import { PageLines } from '../../../../lib/knowledge/page-lines'
import { smallKnowledge } from '../small'

function problems(outcome: string, cause: object, text = ''): string[] {
  const symptom = { cause: { text: 'The daemon is slow.', ...cause } }
  const knowledge = smallKnowledge({ symptom, remedy: { outcome } })
  return checkOutcomes(knowledge, new PageLines(() => text)).map(
    ({ line, problem }) => `${line}: ${problem}`,
  )
}

describe('the check of outcomes', () => {
  it('finds a badge “by design” on a page that does not know the cause, with its line', () => {
    const cause = { confidence: 'unknown', fixed: 'No change announced' }
    expect(problems('by-design', cause, 'cause:\n  confidence: unknown')).toEqual([
      '2: the badge says “by design”, and the cause is unknown',
    ])
    expect(problems('by-design', { ...cause, confidence: 'documented' })).toEqual([])
    expect(problems('workaround', cause)).toEqual([])
  })

  it('finds a status that names another outcome than the badge', () => {
    const cause = { confidence: 'documented', fixed: 'By design since iOS 14' }
    expect(problems('documented-fix', cause, 'fixed: By design')).toEqual([
      '1: the status names another outcome than the badge: by design',
    ])
    expect(problems('by-design', cause)).toEqual([])
  })
})
