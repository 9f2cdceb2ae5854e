import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../../../lib/util/node/list-files'
import { siteFonts } from '../../../../lib/build/fonts/fonts'
import { FONT_FILES } from '../../../../lib/site/fonts'

const ROOT = join(import.meta.dirname, '../../../..')
/** For the whole site, so that a first visit stays light. */
const MOST_BYTES = 30_000

const made = siteFonts(ROOT)

describe('the fonts of the site', () => {
  it('are what npm run make:fonts makes from the package', async () => {
    const files = await made
    expect(listFiles(join(ROOT, 'public/fonts')).map((file) => `fonts/${file}`)).toEqual(
      files.map(({ path }) => path).sort(),
    )
    for (const { path, content } of files)
      expect(readFileSync(join(ROOT, 'public', path)).equals(Buffer.from(content)), path).toBe(true)
  })

  it('are those that the pages load', async () => {
    const fonts = (await made).map(({ path }) => path).filter((path) => path.endsWith('.woff2'))
    expect(Object.keys(FONT_FILES)).toEqual(fonts)
  })

  it('take at most 30 kB', async () => {
    const fonts = (await made).filter(({ path }) => path.endsWith('.woff2'))
    expect(fonts).toHaveLength(2)
    const bytes = fonts.reduce((sum, { content }) => sum + content.length, 0)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('come with their license, which reserves the name Plex', async () => {
    const license = (await made).find(({ path }) => path.endsWith('OFL.txt'))
    expect(String(license?.content)).toContain('Reserved Font Name "Plex"')
  })
})
