import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, expect, test } from '@playwright/test'
import { type FolderServer, serveFolder } from '../../../lib/dev/server'
import { aboutWords, offlineWords } from '../../../lib/site/strings'
import { readAsAReader } from './reader'
import { SITE } from '../site'

/**
 * A proxy that records who is asked. Chromium sends it every request that does not go to localhost, whatever part of
 * the site makes it: a page, a worker, a style sheet, a preload.
 */
let proxy: Server
let server: FolderServer
const asked: string[] = []

/** Chromium itself asks this host what the fields of a form are; no page can ask or prevent it. */
const AUTOFILL = 'content-autofill.googleapis.com:443'

test.beforeAll(async () => {
  server = await serveFolder(SITE, { port: 0, base: '/deep/kb/' })
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    if (request.url !== AUTOFILL) asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve))
})
test.beforeEach(() => void asked.splice(0))
test.afterAll(async () => {
  proxy.close()
  await server.close()
})

/** A page whose foreign requests go to the proxy. */
async function watchedPage(browser: Browser): Promise<Page> {
  const { port } = proxy.address() as AddressInfo
  const context = await browser.newContext({
    proxy: { server: `http://localhost:${port}`, bypass: 'localhost' },
  })
  return context.newPage()
}

const hosted = (): string => `http://localhost:${server.port}/deep/kb/`

test.describe('no request goes to another origin', () => {
  test('where one would be seen', async ({ browser, baseURL }) => {
    const page = await watchedPage(browser)
    await page.goto(`${baseURL}data/index.json`).catch(() => undefined)
    await page.goto('http://other.example/').catch(() => undefined)
    expect(asked.some((url) => url.includes('other.example'))).toBe(true)
  })

  test('from the root of a host', async ({ browser, baseURL }) => {
    await readAsAReader(await watchedPage(browser), baseURL ?? '')
    expect(asked).toEqual([])
  })

  test('from a path of a host', async ({ browser }) => {
    await readAsAReader(await watchedPage(browser), hosted())
    expect(asked).toEqual([])
  })

  test('from the disk', async ({ browser }) => {
    const page = await watchedPage(browser)
    await readAsAReader(page, pathToFileURL(join(SITE, 'index.html')).href)
    expect(asked).toEqual([])
  })

  test('while the site is stored for offline use, and from that copy', async ({ browser }) => {
    const page = await watchedPage(browser)
    await page.goto(`${hosted()}offline/index.html`)
    await page.getByRole('button', { name: offlineWords.keep }).click()
    await expect(page.getByText(/^Ready for offline use/)).toBeVisible({ timeout: 60_000 })
    await readAsAReader(page, hosted())
    expect(asked).toEqual([])
  })
})

test('the button on the page about the site clears everything that it stored', async ({ page }) => {
  await page.goto(`${hosted()}offline/index.html`)
  await page.getByRole('button', { name: offlineWords.keep }).click()
  await expect(page.getByText(/^Ready for offline use/)).toBeVisible({ timeout: 60_000 })
  await readAsAReader(page, hosted())
  await page.goto(`${hosted()}search/index.html`)
  await page.locator('#q').fill('captive portal does not open')
  await page.locator('[data-hit]').first().click()
  await page.goto(`${hosted()}about/index.html`)
  const stored = () =>
    page.evaluate(async () => ({
      browser: Object.keys(localStorage),
      tab: Object.keys(sessionStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
  await page.evaluate(() => sessionStorage.setItem('reachable.pasted', '"a log"'))
  await page.evaluate(() => localStorage.setItem('another', 'page of this host'))
  const before = await stored()
  expect(before.browser).toContain('reachable.theme')
  expect(before.browser).toContain('reachable.recent')
  expect([before.caches.length, before.workers]).toEqual([1, 1])
  await page.getByRole('button', { name: aboutWords.clearStored }).click()
  await expect(page.getByText(aboutWords.cleared)).toBeVisible()
  expect(await stored()).toEqual({ browser: ['another'], tab: [], caches: [], workers: 0 })
})

test('a page from the disk has the button too', async ({ page }) => {
  await page.goto(pathToFileURL(join(SITE, 'about/index.html')).href)
  await page.locator('header [data-theme-switch]').click()
  await page.getByRole('button', { name: aboutWords.clearStored }).click()
  await expect(page.getByText(aboutWords.cleared)).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

for (const [what, text] of [
  ['lines without a result', 'zzqq blorf jane@corp.net\nxyloq password=hunter2\nmarmaq zeppel zz'],
  ['a line of a log', `wifid[88]: zzqq token=hunter2 for jane@corp.net ${'x'.repeat(40)}`],
  ['a short text with a password', 'zzqq password=hunter2 jane@corp.net'],
] as const) {
  test(`${what} that a reader pastes outlast the tab nowhere`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${hosted()}search/index.html`)
    await page.evaluate((all) => navigator.clipboard.writeText(all), text)
    await page.locator('#q').focus()
    await page.keyboard.press('Control+V')
    await expect(page.locator('#q')).toHaveValue(/zzqq/)
    await expect(page.getByRole('status').first()).not.toBeEmpty()
    // Searches without a result are noted after a pause.
    await page.waitForTimeout(2500)
    const kept = () =>
      page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, location.href, history.state, document.cookie]),
      )
    expect(decodeURIComponent(await kept())).not.toMatch(/hunter2|jane/)
    await page.goBack()
    await page.goForward()
    expect(decodeURIComponent(await kept())).not.toMatch(/hunter2|jane/)
  })
}
