import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../../../lib/util/node/list-files'
import { finishSite } from '../../../../lib/build/finish/finish'
import { FaultError } from '../../../../lib/model/fault'
import { EXPORT_FOLDER, exported, fixtureOptions, pageCache, temporaryFolder } from './fixture'

const GOLDEN = join(import.meta.dirname, '../../../golden/finish')

/** Finishes a copy of the fixture with one changed page. */
async function finishChanged(page: string, change: (html: string) => string): Promise<string[]> {
  const exportFolder = temporaryFolder()
  cpSync(EXPORT_FOLDER, exportFolder, { recursive: true })
  const file = join(exportFolder, page)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const options = { ...fixtureOptions(join(temporaryFolder(), 'out')), ...exported(exportFolder) }
  try {
    await finishSite(options)
    return []
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    expect(existsSync(options.outFolder), 'no partial output stays').toBe(false)
    return error.faults.map((fault) => `${fault.file}: ${fault.found}`)
  }
}

/** Name of a folder that is a hash. */
const HASH = /[0-9a-f]{12}/

/** Files of a folder that another does not have with the same bytes. */
function differing(before: string, after: string): string[] {
  return listFiles(after).filter(
    (file) =>
      !existsSync(join(before, file)) ||
      !readFileSync(join(before, file)).equals(readFileSync(join(after, file))),
  )
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
      'assets/<hash>/search/core.js',
      'feed.xml',
      'icons/apple-touch-icon.png',
      'icons/icon-192.png',
      'icons/icon-32.png',
      'icons/icon-512.png',
      'icons/icon.svg',
      'icons/maskable-512.png',
      'js/<hash>/current/core.js',
      'js/<hash>/current/data.js',
      'js/<hash>/site.js',
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

  it('finishes no page again and changes no script if only the data of the search changes', async () => {
    const kept = pageCache()
    const finish = async (index: string): Promise<{ out: string; log: string }> => {
      const out = join(temporaryFolder(), 'out')
      const options = fixtureOptions(out)
      const data = [{ path: 'search/core.js', content: index }]
      let log = ''
      await finishSite({
        ...{ ...options, pageCache: kept, assets: { ...options.assets, data } },
        log: (line) => (log = line),
      })
      return { out, log }
    }
    const before = await finish('one')
    const after = await finish('two')
    expect([before.log, after.log].map((line) => line.replace(/ in .*/, ''))).toEqual([
      'finished and checked 5 of 5 pages',
      'finished and checked 0 of 5 pages',
    ])
    expect(differing(before.out, after.out).map((file) => file.replace(HASH, '<hash>'))).toEqual([
      'assets/<hash>/search/core.js',
      'js/<hash>/current/core.js',
      'js/<hash>/current/data.js',
    ])
  })

  it('finishes a page again that was rendered differently, or of which the kept file was changed', async () => {
    const kept = pageCache()
    const page = 'posts/a/index.html'
    const finish = async (text: string, pages = kept): Promise<string> => {
      const folder = temporaryFolder()
      cpSync(EXPORT_FOLDER, folder, { recursive: true })
      const html = readFileSync(join(folder, page), 'utf8').replace('</main>', `${text}</main>`)
      writeFileSync(join(folder, page), html)
      const out = join(temporaryFolder(), 'out')
      await finishSite({ ...fixtureOptions(out), ...exported(folder), pageCache: pages })
      return out
    }
    await finish('before')
    const out = await finish('after')
    expect(differing(out, await finish('after', pageCache()))).toEqual([])
    writeFileSync(join(out, page), 'somebody wrote into the finished folder')
    expect(differing(await finish('after'), await finish('after', pageCache()))).toEqual([])
  })

  it('never writes to a page of the folder before, which has the same file', async () => {
    const kept = pageCache()
    const finish = async (text: string): Promise<string> => {
      const out = join(temporaryFolder(), 'out')
      await finishSite({
        ...{ ...fixtureOptions(out), pageCache: kept },
        package: async (_site, put) => void (await put({ path: 'index.html', content: text })),
      })
      return readFileSync(join(out, 'index.html'), 'utf8')
    }
    const first = join(temporaryFolder(), 'out')
    await finishSite({ ...fixtureOptions(first), pageCache: kept })
    const before = readFileSync(join(first, 'index.html'), 'utf8')
    expect(await finish('one')).toBe('one')
    expect(readFileSync(join(first, 'index.html'), 'utf8')).toBe(before)
  })

  it('finishes pages again if a script or the code changes', async () => {
    const kept = pageCache()
    const finish = async (script: string, code: string): Promise<string> => {
      const options = fixtureOptions(join(temporaryFolder(), 'out'))
      const scripts = [{ path: 'site.js', content: script }]
      let log = ''
      await finishSite({
        ...{ ...options, assets: { ...options.assets, scripts }, pageCache: { ...kept, code } },
        log: (line) => (log = line),
      })
      return log.replace(/ in .*/, '')
    }
    await finish('one', '1')
    expect(await finish('one', '1')).toBe('finished and checked 0 of 5 pages')
    expect(await finish('two', '1')).toBe('finished and checked 5 of 5 pages')
    expect(await finish('two', '2')).toBe('finished and checked 5 of 5 pages')
  })

  it('tells scripts the folder of the data, from which a page that knows one already does not move', async () => {
    const out = join(temporaryFolder(), 'out')
    await finishSite(fixtureOptions(out))
    const files = listFiles(out)
    const run = (name: string, before: string): Record<string, unknown> => {
      const file = files.find((path) => path.endsWith(`current/${name}`)) ?? ''
      const page = createContext({})
      runInContext(`${before};${readFileSync(join(out, file), 'utf8')}`, page)
      return page as Record<string, unknown>
    }
    const folder = join('js/x', String(run('data.js', '').reachableData), 'search/core.js')
    expect(files).toContain(folder)
    const fresh = run('core.js', '')
    expect(fresh.reachableData).toBe(run('data.js', '').reachableData)
    expect(fresh.reachableSearch).toEqual({ 'search/core.js': 'the core' })
    const older = run('core.js', 'reachableData="older/"')
    expect([older.reachableData, older.reachableSearch]).toEqual(['older/', undefined])
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
