import { describe, expect, it } from 'vitest'
import { missingLetters } from '../../../../../lib/browser/search/deferred/completion'

const TITLES = ['Captive portal of an accessory', 'NWConnection stays in .waiting', 'Wi-Fi Aware']

describe('the completion in the field', () => {
  it.each([
    ['cap', 'tive'],
    ['vpn Acc', 'essory'],
    ['nwcon', 'nection'],
    ['wi', '-Fi'],
  ])('of %s is %s', (text, rest) => {
    expect(missingLetters(text, TITLES)).toBe(rest)
  })

  it.each(['', 'c', 'captive ', 'portal', 'dns'])('of “%s” is nothing', (text) => {
    expect(missingLetters(text, TITLES)).toBe('')
  })
})
