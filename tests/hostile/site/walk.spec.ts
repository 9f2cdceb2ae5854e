import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { XMLValidator } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import { unpackTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { listFiles } from '../../../lib/util/node/list-files'
import { type FolderServer, serveFolder } from '../../../lib/dev/server'
import { hostileDumps } from '../../fixtures/hostile/generate'
import { personalIn, SIGNED } from '../../fixtures/hostile/personal'
import { HOSTILE_SITE } from './build'

/** No page may take longer to load, in milliseconds, or have more bytes. */
const LONGEST_MS = 2000
const LARGEST_POST = 200_000
const PARTS = 4
const EPUBCHECK = '/usr/share/java/epubcheck.jar'

const FILES = listFiles(HOSTILE_SITE)
/** The page for unknown addresses finds its files only from such an address. */
const PAGES = FILES.filter((file) => file.endsWith('.html') && file !== '404.html')
/** Strings that a stranger wrote, which a reader may search for or paste. */
const STRINGS = [
  ...new Set([...hostileDumps().values()].flatMap((dump) => dump.split('\n'))),
].filter((line) => line.length > 3)

let server: FolderServer
test.beforeAll(async () => {
  server = await serveFolder(HOSTILE_SITE, { port: 0 })
})
test.afterAll(() => server.close())

/** Records everything that must not happen: a dialog, a violation of the policy, an error, a foreign request. */
async function setTraps(page: Page): Promise<string[]> {
  const caught: string[] = []
  const catchAt = (what: string) => caught.push(`${page.url()}: ${what}`.slice(0, 300))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  page.on('dialog', (dialog) => {
    catchAt(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') catchAt(message.text())
  })
  page.on('pageerror', (error) => catchAt(String(error)))
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(home()) || /^(?:data|blob):/.test(request.url())
    if (!isOwn) catchAt(`request to ${request.url()}`)
  })
  return caught
}

function home(): string {
  return `http://localhost:${server.port}/`
}

test('the traps catch a dialog, a violation, an error and a foreign request', async ({ page }) => {
  const caught = await setTraps(page)
  await page.goto(`${home()}about/index.html`)
  await page.evaluate(() => {
    alert('trap')
    const image = document.createElement('img')
    image.src = 'https://evil.example/x.png'
    document.body.append(image)
    setTimeout(() => {
      throw new Error('trap')
    })
  })
  await expect.poll(() => caught.join('\n')).toMatch(/dialog trap[\s\S]*Error: trap/)
  await expect.poll(() => caught.join('\n')).toMatch(/policy: img-src/)
})

for (let part = 0; part < PARTS; part++) {
  test(`no page runs what a stranger wrote, or is slow (part ${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    const caught = await setTraps(page)
    const slow: string[] = []
    const own = PAGES.filter((_, n) => n % PARTS === part)
    for (const file of own) {
      const started = performance.now()
      await page.goto(home() + file, { waitUntil: 'load' })
      const took = performance.now() - started
      if (took > LONGEST_MS) slow.push(`${file} ${Math.round(took)} ms`)
    }
    console.log(`${own.length} pages: ${caught.length} caught, ${slow.length} slow`)
    expect(caught).toEqual([])
    expect(slow).toEqual([])
  })
}

test('no page of a post has 200 kB', () => {
  const posts = PAGES.filter((file) => file.startsWith('posts/') && file !== 'posts/index.html')
  const large = posts.filter((file) => statSync(join(HOSTILE_SITE, file)).size >= LARGEST_POST)
  expect(large).toEqual([])
})

test('no query runs what a stranger wrote, in the field or in the address', async ({ page }) => {
  const caught = await setTraps(page)
  const slow: string[] = []
  await page.goto(`${home()}search/index.html`)
  const field = page.locator('#q')
  await field.fill('emfile')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  for (const text of STRINGS.slice(0, 300)) {
    const started = performance.now()
    await field.fill(text.slice(0, 2000))
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)))
    const took = performance.now() - started
    if (took > LONGEST_MS) slow.push(`${text.slice(0, 60)} ${Math.round(took)} ms`)
  }
  for (const text of STRINGS.slice(0, 100)) {
    const short = encodeURIComponent(Buffer.from(text.slice(0, 300)).toString())
    await page.goto('about:blank')
    await page.goto(`${home()}search/index.html#q=${short}&platform=${short}`)
    await expect(page.getByRole('status').first()).not.toBeEmpty()
  }
  expect(caught).toEqual([])
  expect(slow).toEqual([])
})

test('no log runs what a stranger wrote', async ({ page }) => {
  const caught = await setTraps(page)
  await page.goto(`${home()}log/index.html`)
  for (const text of STRINGS.slice(0, 100)) {
    await page.locator('#log').fill(text.slice(0, 5000))
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)))
  }
  expect(caught).toEqual([])
})

test('every XML and JSON file is well-formed', () => {
  const wrong: string[] = []
  for (const file of FILES) {
    const text = () => readFileSync(join(HOSTILE_SITE, file), 'utf8')
    if (file.endsWith('.xml') && XMLValidator.validate(text()) !== true) wrong.push(file)
    if (/\.(?:json|webmanifest)$/.test(file)) JSON.parse(text())
    if (file.endsWith('.ndjson')) for (const line of text().trim().split('\n')) JSON.parse(line)
  }
  expect(wrong).toEqual([])
})

test('no file has the address, number or device of a person', () => {
  const named: string[] = []
  let signed = 0
  for (const file of FILES) {
    const bytes = readFileSync(join(HOSTILE_SITE, file))
    const parts = /\.(?:zip|epub)$/.test(file)
      ? Object.values(unzipSync(bytes))
      : [/\.t?gz$/.test(file) ? gunzipSync(bytes) : bytes]
    for (const part of parts) {
      const text = Buffer.from(part).toString()
      if (personalIn(text).length > 0) named.push(`${file}: ${personalIn(text).join(', ')}`)
      if (text.includes(SIGNED)) signed++
    }
  }
  expect(named).toEqual([])
  // The address with which an author signed is found in the same way.
  expect(signed).toBeGreaterThan(5)
})

test('the docset’s database is whole', async () => {
  const archive = gunzipSync(readFileSync(join(HOSTILE_SITE, 'downloads/reachable-docset.tgz')))
  const files = await unpackTar(archive, { strict: true })
  const database = files.find(({ header }) => header.name.endsWith('docSet.dsidx'))
  const sql = await initSqlJs()
  const index = new sql.Database(database?.data)
  expect(index.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
})

test('the book passes epubcheck', () => {
  test.skip(!existsSync(EPUBCHECK), 'epubcheck is not installed (apt-get install epubcheck)')
  const book = join(HOSTILE_SITE, 'downloads/reachable.epub')
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-jar', EPUBCHECK, '--failonwarnings', book],
    { encoding: 'utf8' },
  )
  expect(status, `${stdout}\n${stderr}`.slice(0, 4000)).toBe(0)
})
