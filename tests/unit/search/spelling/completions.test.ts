import { describe, expect, it } from 'vitest'
import { completions } from '../../../../lib/search/spelling/completions'

describe('an incomplete word', () => {
  it('becomes the shortest term that begins with it', () => {
    const [first] = completions('nwconn', ['nwconnectiongroup', 'nwconnect'])
    expect(first?.term).toBe('nwconnect')
  })

  it('may be a name with digits if it is nearly complete', () => {
    expect(completions('wifip2p', ['wifip2pd']).map(({ term }) => term)).toEqual(['wifip2pd'])
    expect(completions('ipv4', ['ipv4only'])).toEqual([])
    expect(completions('utun20', ['utun201'])).toEqual([])
  })

  it('is not completed if it is short or a number', () => {
    expect(completions('nw', ['nwconnect'])).toEqual([])
    expect(completions('120', ['1200'])).toEqual([])
    expect(completions('-120', ['-1200'])).toEqual([])
  })
})
