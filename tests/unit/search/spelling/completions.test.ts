import { describe, expect, it } from 'vitest'
import { completions } from '../../../../lib/search/spelling/completions'

describe('a word typed in part', () => {
  it('becomes the shortest of the terms that begin with it', () => {
    const [first] = completions('nwconn', ['nwconnectiongroup', 'nwconnect'])
    expect(first?.term).toBe('nwconnect')
  })

  it('may be a name with digits, when it is nearly whole', () => {
    expect(completions('wifip2p', ['wifip2pd']).map(({ term }) => term)).toEqual(['wifip2pd'])
    expect(completions('ipv4', ['ipv4only'])).toEqual([])
    expect(completions('utun20', ['utun201'])).toEqual([])
  })

  it('becomes nothing while it is short or a number', () => {
    expect(completions('nw', ['nwconnect'])).toEqual([])
    expect(completions('120', ['1200'])).toEqual([])
    expect(completions('-120', ['-1200'])).toEqual([])
  })
})
