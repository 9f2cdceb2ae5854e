import { describe, expect, it } from 'vitest'
import { closest } from '../../../lib/util/closest'

const NAMES = ['vpn-stops', 'wifi-pairing-fails-at-the-pin', 'Wifi-parking', 'dns-fails']

describe('the closest name', () => {
  it('is the only one that begins with the word', () => {
    expect(closest('wifi-pairing', NAMES)).toBe('wifi-pairing-fails-at-the-pin')
  })

  it('is else the one with the fewest changed letters', () => {
    expect(closest('vpm-stops', NAMES)).toBe('vpn-stops')
    expect(closest('wifi-parkin', NAMES)).toBe('Wifi-parking')
  })

  it('is none when too many letters differ', () => {
    expect(closest('bluetooth', NAMES)).toBeNull()
    expect(closest('', NAMES)).toBeNull()
  })
})
