import { describe, expect, it } from 'vitest'
import { excerptBlocks, redactedExcerpt } from '../../../../lib/browser/logs/excerpt'

const lines = Array.from({ length: 20 }, (_, n) => `line ${n + 1}`)

describe('an excerpt of a log', () => {
  it('shows two lines around each line of interest and joins neighbors', () => {
    const blocks = excerptBlocks(lines, [5, 8, 20])
    expect(blocks.map((block) => block.map(({ number }) => number))).toEqual([
      [3, 4, 5, 6, 7, 8, 9, 10],
      [18, 19, 20],
    ])
  })

  it('stays inside the log at both ends', () => {
    expect(excerptBlocks(['only'], [1])).toEqual([[{ number: 1, text: 'only' }]])
  })

  it('masks addresses, devices and people when it is copied', () => {
    const text = 'peer 10.0.0.7 at aa:bb:cc:dd:ee:ff, mail jo@example.org'
    const copied = redactedExcerpt(excerptBlocks([text], [1]))
    expect(copied).not.toMatch(/10\.0\.0\.7|aa:bb|jo@/)
    expect(copied).toMatch(/^1: peer <ip>/)
  })

  it('keeps times, and masks an IPv6 address however it is shortened', () => {
    const text =
      '09:41:02.118 to [fe80::30c1:22ff:fe97:fefb%nan0] or ::ffff or 2001:db8:0:0:0:0:0:1'
    const copied = redactedExcerpt(excerptBlocks([text], [1]))
    expect(copied).toMatch(/^1: 09:41:02\.118 to \[<ip>\]/)
    expect(copied).not.toMatch(/30c1|2001:db8/)
  })

  it('leaves names with two colons alone', () => {
    const copied = redactedExcerpt(excerptBlocks(['add::finish in std::vector'], [1]))
    expect(copied).toBe('1: add::finish in std::vector')
  })
})
