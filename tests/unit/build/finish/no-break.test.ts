import { describe, expect, it } from 'vitest'
import { addNoBreak } from '../../../../lib/build/finish/steps/no-break'
import { changedBody } from './fixture'

const finished = (body: string): string => changedBody(body, addNoBreak)

describe('running text', () => {
  it('never breaks Wi-Fi or a date across lines', () => {
    expect(finished('<p>On Wi-Fi, read 2026-11-20.</p>')).toContain(
      'On <span class="whole">Wi-Fi</span>, read <span class="whole">2026-11-20</span>.',
    )
  })

  it('leaves code alone, and words that only contain such a word', () => {
    const left = '<p><code>Wi-Fi</code> <a href="/Wi-Fi/">peer-to-peer</a> 12026-11-20</p>'
    expect(finished(`${left}<pre>2026-11-20 Wi-Fi</pre>`)).toContain(left)
    expect(finished('<pre>2026-11-20 Wi-Fi</pre>')).not.toContain('span')
  })

  it('keeps the words themselves', () => {
    const text = 'Wi-Fi Wi-Fi 2026-11-20Wi-Fi'
    expect(finished(`<p>${text}`).replace(/<[^>]+>/g, '')).toBe(text)
  })
})
