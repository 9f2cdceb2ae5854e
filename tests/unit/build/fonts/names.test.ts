import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { withNames } from '../../../../lib/build/fonts/names'

const original = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  ),
)

/** Whether a font in sfnt format has a text in UTF-16, as names are written. */
function says(font: Uint8Array, text: string): boolean {
  return Buffer.from(font).includes(Buffer.from(text, 'utf16le').swap16())
}

describe('the names of a font', () => {
  it('are replaced, and HarfBuzz reads the result', async () => {
    const names = new Map([
      [1, 'Other Sans'],
      [2, 'Regular'],
    ])
    const font = await subsetFont(withNames(original, names), 'abc', { targetFormat: 'sfnt' })
    expect(says(font, 'Other Sans')).toBe(true)
    expect(says(font, 'Plex')).toBe(false)
    expect(says(await subsetFont(original, 'abc', { targetFormat: 'sfnt' }), 'Plex')).toBe(true)
  })

  it('cannot be replaced in a file that is no font', () => {
    expect(() => withNames(Buffer.alloc(64), new Map())).toThrow('no name table')
  })
})
