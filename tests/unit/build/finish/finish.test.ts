import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../../../lib/util/node/list-files'
import { finishSite } from '../../../../lib/build/finish/finish'
import { FaultError } from '../../../../lib/model/fault'
import { EXPORT_FOLDER, fixtureOptions, temporaryFolder } from './fixture'

const GOLDEN = join(import.meta.dirname, '../../../golden/finish')

/** Finishes a copy of the fixture with one changed page. */
async function finishChanged(page: string, change: (html: string) => string): Promise<string[]> {
  const exportFolder = temporaryFolder()
  cpSync(EXPORT_FOLDER, exportFolder, { recursive: true })
  const file = join(exportFolder, page)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const folders = { exportFolder, pagesFolder: exportFolder }
  const options = { ...fixtureOptions(join(temporaryFolder(), 'out')), ...folders }
  try {
    await finishSite(options)
    return []
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    expect(existsSync(options.outFolder), 'no partial output stays').toBe(false)
    return error.faults.map((fault) => `${fault.file}: ${fault.found}`)
  }
}

describe('the finishing step', () => {
  it('turns each exported page into the page in the golden folder', async () => {
    const out = join(temporaryFolder(), 'out')
    await finishSite(fixtureOptions(out))
    const pages = listFiles(out).filter((file) => file.endsWith('.html'))
    expect(pages).toEqual([
      '404.html',
      'index.html',
      'posts/a/index.html',
      's/1/index.html',
      'search/index.html',
    ])
    for (const page of pages) {
      await expect(readFileSync(join(out, page), 'utf8')).toMatchFileSnapshot(join(GOLDEN, page))
    }
  })

  it('removes every trace of Next and keeps every file that a reader can request', async () => {
    const out = join(temporaryFolder(), 'out')
    await finishSite(fixtureOptions(out))
    const others = listFiles(out).filter((file) => !file.endsWith('.html'))
    expect(others.map((file) => file.replace(/[0-9a-f]{12}/, '<hash>'))).toEqual([
      'assets/<hash>/site.js',
      'assets/<hash>/search/core.js',
      'current/<hash>.js',
      'feed.xml',
      'icons/apple-touch-icon.png',
      'icons/icon-192.png',
      'icons/icon-32.png',
      'icons/icon-512.png',
      'icons/icon.svg',
      'icons/maskable-512.png',
      'manifest.webmanifest',
      'posts/a/index.md',
    ])
  })

  it('gives the same id and the same bytes for the same export', async () => {
    const [one, two] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')]
    expect(await finishSite(fixtureOptions(one))).toBe(await finishSite(fixtureOptions(two)))
    for (const file of listFiles(one)) {
      expect(readFileSync(join(two, file)).equals(readFileSync(join(one, file))), file).toBe(true)
    }
  })

  it('changes no page and no script if only the data of the search changes', async () => {
    const kept = { folder: temporaryFolder(), code: '' }
    const finish = async (index: string, pageCache = kept): Promise<string> => {
      const out = join(temporaryFolder(), 'out')
      const options = fixtureOptions(out)
      const data = [{ path: 'search/core.js', content: index }]
      await finishSite({ ...options, pageCache, assets: { ...options.assets, data } })
      return out
    }
    const before = await finish('one')
    const names = readdirSync(kept.folder)
    const after = await finish('two')
    expect(readdirSync(kept.folder), 'nothing is finished again').toEqual(names)
    const differing = listFiles(after).filter(
      (file) =>
        !existsSync(join(before, file)) ||
        !readFileSync(join(before, file)).equals(readFileSync(join(after, file))),
    )
    expect(differing.map((file) => file.replace(/[0-9a-f]{12}/, '<hash>'))).toEqual([
      'assets/<hash>/search/core.js',
      'current/<hash>.js',
    ])
  })

  it('finishes pages again if a script changes', async () => {
    const pageCache = { folder: temporaryFolder(), code: '' }
    const page = async (script: string): Promise<string> => {
      const out = join(temporaryFolder(), 'out')
      const options = fixtureOptions(out)
      const scripts = [{ path: 'site.js', content: script }]
      await finishSite({ ...options, pageCache, assets: { ...options.assets, scripts } })
      return readFileSync(join(out, 'posts/a/index.html'), 'utf8')
    }
    expect(await page('one')).not.toBe(await page('two'))
  })

  it('names the folder of the data in the script that pages load first', async () => {
    const out = join(temporaryFolder(), 'out')
    await finishSite(fixtureOptions(out))
    const files = listFiles(out)
    const [script, current] = ['/site.js', 'current/'].map(
      (part) => files.find((file) => file.includes(part)) ?? '',
    )
    const text = readFileSync(join(out, current ?? ''), 'utf8')
    const folder = /^reachableData="(.*)"\n$/.exec(text)?.[1] ?? ''
    expect(files).toContain(join(script ?? '', '..', folder, 'search/core.js'))
  })

  it('replaces an older finished folder completely', async () => {
    const out = join(temporaryFolder(), 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'old.html'), 'old')
    await finishSite(fixtureOptions(out))
    expect(existsSync(join(out, 'old.html'))).toBe(false)
  })

  it.each([
    ['an unknown inline script', '</body>', '<script>future()</script></body>', 'future()'],
    ['a streamed template', '</main>', '<template id="B:0"></template></main>', 'template'],
    ['an unknown mark of React', '</main>', '<!--$?--></main>', '<!--$?-->'],
    ['an element of Next', '</main>', '<next-thing></next-thing></main>', 'next-thing'],
    [
      'a new kind of link to its files',
      '</head>',
      '<link rel="x" href="/_next/y"></head>',
      '_next',
    ],
    ['an attribute of Next', '<main', '<main data-next-x="1"', 'dataNextX'],
    ['an inline handler', '<main', '<main onclick="x()"', 'onclick'],
    ['an inline style', '<main', '<main style="color:red"', 'style'],
    ['an unknown stylesheet', '</head>', '<link rel="stylesheet" href="/y.css"></head>', '/y.css'],
  ])('refuses %s', async (_what, place, replacement, named) => {
    const faults = await finishChanged('posts/a/index.html', (html) =>
      html.replace(place, replacement),
    )
    expect(faults.join('\n')).toContain('out/posts/a/index.html')
    expect(faults.join('\n')).toContain(named)
  })

  it('rejects a link to a missing page or anchor', async () => {
    const faults = await finishChanged('index.html', (html) =>
      html.replace('/posts/a/#head', '/posts/a/#gone').replace('/search/?q=x', '/nowhere/'),
    )
    expect(faults).toContain('out/index.html: posts/a/index.html#gone')
    expect(faults).toContain('out/index.html: nowhere/index.html')
  })

  it('rejects a stylesheet that loads a file', async () => {
    const css = listFiles(EXPORT_FOLDER).find((file) => file.endsWith('.css')) ?? ''
    const faults = await finishChanged(css, (text) => `${text}.x{background:url(/a.png)}`)
    expect(faults.join()).toContain('url(/a.png)')
  })
})
