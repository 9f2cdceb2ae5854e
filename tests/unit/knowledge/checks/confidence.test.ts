import { describe, expect, it } from 'vitest'
import { checkConfidence } from '../../../../lib/knowledge/checks/confidence'
import { PageLines } from '../../../../lib/knowledge/page-lines'
import { smallKnowledge } from '../small'

const seen = {
  id: 'seen',
  claim: 'It fails.',
  post: 'lost-descriptors',
  quote: 'the daemon has 256 descriptors',
  confidence: 'community',
}
const guess = {
  id: 'guess',
  claim: 'A restart helps.',
  reasoning: 'It frees everything.',
  confidence: 'inference',
}
const manual = {
  id: 'manual',
  claim: 'A process has a limit.',
  source: {
    title: 'Limits',
    publisher: 'Apple',
    url: 'https://example.com/limits',
    accessed: '2026-11-20',
  },
  confidence: 'documented',
}

function problems(symptom: object, text = ''): string[] {
  const lines = new PageLines(() => text)
  return checkConfidence(smallKnowledge({ symptom }), lines).map(
    ({ line, problem }) => `${line}: ${problem}`,
  )
}

describe('the check of certainty', () => {
  it('finds a `now` that cites only our own reasoning, with its line', () => {
    expect(
      problems(
        { evidence: [seen, guess], now: 'Restart the device.[^guess]' },
        'title: x\nnow: Restart',
      ),
    ).toEqual(['2: `now` rests on inference alone'])
  })

  it('accepts a `now` that cites a post beside our reasoning, or cites nothing', () => {
    expect(
      problems({ evidence: [seen, guess], now: 'Restart the device.[^guess][^seen]' }),
    ).toEqual([])
    expect(problems({ evidence: [seen, guess], now: 'Restart the device.' })).toEqual([])
  })

  it('finds a page that cites documentation and was never compared with it', () => {
    expect(problems({ evidence: [seen, manual] }, 'a\nb\n  - id: manual')).toEqual([
      '3: the page cites documentation and does not say when it was compared with it',
    ])
    const checked = { date: '2026-11-20', against: 'the page on limits, read whole' }
    expect(problems({ evidence: [seen, manual], checked })).toEqual([])
  })
})
