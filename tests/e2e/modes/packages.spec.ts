import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { unpackTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { listFiles } from '../../../lib/util/node/list-files'
import { readableSize } from '../../../lib/build/finish/files'
import { sha256 } from '../../../lib/util/node/sha256'
import { writeInto } from '../../../lib/build/store/folder'
import { readAsAReader, watchErrors } from './reader'
import { frozenKnowledge } from '../../frozen-corpus'
import { SITE } from '../site'

const DOWNLOADS = join(SITE, 'downloads')
const EPUBCHECK = '/usr/share/java/epubcheck.jar'

function bundleName(): string {
  const names = readdirSync(DOWNLOADS).filter((name) => /^reachable-offline-.*\.zip$/.test(name))
  expect(names).toHaveLength(1)
  return names[0] ?? ''
}

test('the download page links to each file and shows its size', async ({ page }) => {
  await page.goto('offline/index.html')
  const links = page.locator('main a[href*="downloads/"]')
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) {
    const file = join(SITE, 'offline', (await link.getAttribute('href')) ?? '')
    await expect(link).toContainText(`(${readableSize(statSync(file).size)})`)
  }
})

test('the bundle unpacks to a folder with valid checksums that can be read and searched from disk', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-zip-'))
  for (const [path, content] of Object.entries(
    unzipSync(readFileSync(join(DOWNLOADS, bundleName()))),
  ))
    writeInto(folder, path, content)
  const root = join(folder, bundleName().replace('.zip', ''))
  const sums = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trim().split('\n')
  expect(sums.length).toBe(listFiles(root).length - 1)
  for (const line of sums)
    expect(sha256(readFileSync(join(root, line.slice(66)))), line).toBe(line.slice(0, 64))

  const errors = watchErrors(page)
  await page.goto(pathToFileURL(join(root, 'START.html')).href)
  await page.getByRole('link', { name: /^Open/ }).click()
  await readAsAReader(page, page.url())
  await page.goto(pathToFileURL(join(root, 'offline', 'index.html')).href)
  await expect(page.locator('main a[href*="downloads/"]')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('the docset opens, and every row leads to a page and anchor in it', async () => {
  const archive = gunzipSync(readFileSync(join(DOWNLOADS, 'reachable-docset.tgz')))
  const files = new Map(
    (await unpackTar(archive, { strict: true })).map(({ header, data }) => [header.name, data]),
  )
  const inside = 'Reachable.docset/Contents/'
  expect([...files.keys()]).toContain(`${inside}Info.plist`)
  const sql = await initSqlJs()
  const index = new sql.Database(files.get(`${inside}Resources/docSet.dsidx`))
  const rows = (index.exec('SELECT name, type, path FROM searchIndex')[0]?.values ??
    []) as string[][]
  const knowledge = frozenKnowledge()
  const types = new Map<string, number>()
  for (const [, type = '', path = ''] of rows) {
    types.set(type, (types.get(type) ?? 0) + 1)
    const [file, anchor] = path.split('#')
    const page = files.get(`${inside}Resources/Documents/${file}`)
    expect(page, path).toBeDefined()
    if (anchor) expect(Buffer.from(page ?? []).toString()).toContain(`id="${anchor}"`)
  }
  expect(types.get('Entry')).toBeGreaterThanOrEqual(knowledge.symptoms.length)
  expect(types.get('Procedure')).toBeGreaterThanOrEqual(knowledge.remediations.length)
  expect(types.get('Error')).toBeGreaterThan(knowledge.errors.length)
  const named = index.exec("SELECT path FROM searchIndex WHERE name = 'EMFILE'")[0]?.values
  expect(named?.flat()).toContain('errors/posix/24/index.html')
})

test('the book passes epubcheck without errors or warnings', () => {
  test.skip(
    !existsSync(EPUBCHECK),
    'epubcheck is not installed (Debian: apt-get install epubcheck)',
  )
  const book = join(DOWNLOADS, 'reachable.epub')
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-jar', EPUBCHECK, '--failonwarnings', book],
    { encoding: 'utf8' },
  )
  expect(status, `${stdout}\n${stderr}`.slice(0, 4000)).toBe(0)
})
