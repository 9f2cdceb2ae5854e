import { describe, expect, it } from 'vitest'
import { isLog } from '../../../../lib/browser/search/is-log'
import { looksPrinted } from '../../../../lib/search/query/looks-printed'

describe('a text counts', () => {
  it('as a log if it has three lines or more', () => {
    expect(isLog('one\ntwo')).toBe(false)
    expect(isLog('one\ntwo\nthree')).toBe(true)
  })

  it.each([
    'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."',
    'path: unsatisfied (Local network prohibited), interface: en0[802.11], ipv4, uses wifi',
    '10:15:01 wifid[88] <Error> could not join the network',
    'one line\nand another',
  ])('as a printed line: %s', (line) => {
    expect(looksPrinted(line)).toBe(true)
  })

  it.each([
    'NSURLErrorDomain -1001',
    'my iPhone does not join the Wi-Fi of our accessory any more (since iOS 26)',
    'wifip2pd Failed to create socket: Too many open files',
  ])('as something else: %s', (words) => {
    expect(looksPrinted(words)).toBe(false)
  })
})
