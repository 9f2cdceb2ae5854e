import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { listFiles } from '../../../lib/util/node/list-files'
import type { SiteFile } from '../../../lib/build/finish/files'
import { Compressor } from '../../../lib/build/compressed'
import { makePacks } from '../../../lib/build/offline/packs'
import { serviceWorkerFile } from '../../../lib/build/offline/worker-file'
import { PartsFile } from '../../../lib/build/store/parts-file'
import { writeInto } from '../../../lib/build/store/folder'
import { serveFolder } from '../../../lib/dev/server'
import { readAsAReader, watchErrors } from './reader'
import { SITE } from '../site'

const NEW_BUILD = 'feedfeedfeed'

interface OwnSite {
  readonly folder: string
  readonly url: string
  /** Number of packs to send before the server shuts down. */
  dieAfter: number
  /** Number of packs to send before the server stops responding. */
  hangAfter: number
  /** Paths of the requests received. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Serves a copy of the finished site, so a test can change the site and stop the server. */
async function ownSite(): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-pwa-'))
  cpSync(SITE, folder, { recursive: true })
  const inner = await serveFolder(folder, { port: 0, base: '/kb/' })
  const gate: Server = createServer((incoming, outgoing) => {
    site.asked.push(incoming.url ?? '')
    if (incoming.url?.endsWith('.pack') && site.dieAfter-- <= 0) {
      gate.close()
      gate.closeAllConnections()
      return
    }
    if (incoming.url?.endsWith('.pack') && site.hangAfter-- <= 0) return
    const { method, url: path, headers } = incoming
    // No agent: a kept-alive connection could be closed just before the next request uses it.
    const asked = request({ port: inner.port, method, path, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    asked.on('error', () => outgoing.destroy())
    incoming.pipe(asked)
  })
  await new Promise<void>((resolve) => gate.listen(0, resolve))
  const site: OwnSite = {
    folder,
    url: `http://localhost:${(gate.address() as AddressInfo).port}/kb/`,
    dieAfter: Infinity,
    hangAfter: Infinity,
    asked: [],
    close: async () => {
      gate.close()
      gate.closeAllConnections()
      await inner.close()
    },
  }
  return site
}

/**
 * Replaces the build in the copy, as a deployment would: other text, id, packs and worker.
 *
 * @param patience timeout of the new worker for a pack in milliseconds, if not the default
 */
async function renewSite({ folder }: OwnSite, patience?: number): Promise<void> {
  const paths = listFiles(folder).filter(
    (path) => !/^(?:downloads\/|offline\/.*\.pack$|offline\/.*\/packs\.json$|sw\.js$)/.test(path),
  )
  const read = (path: string): Buffer => {
    const content = readFileSync(join(folder, path))
    if (path !== 'index.html') return content
    return Buffer.from(content.toString().replace(/<h1[^>]*>/, '$&RENEWED '))
  }
  const put = ({ path, content }: SiteFile): void => writeInto(folder, path, content)
  const parts = new PartsFile(mkdtempSync(join(tmpdir(), 'reachable-parts-')), '')
  const site = { build: NEW_BUILD, paths, read }
  const list = await makePacks(site, new Compressor(parts), put)
  put({ path: 'index.html', content: read('index.html') })
  put(await serviceWorkerFile(NEW_BUILD, list, patience))
}

async function keepOffline(page: Page, url: string): Promise<void> {
  await page.goto(`${url}offline/index.html`)
  await page.getByRole('button', { name: 'Store for offline use' }).click()
  await expect(page.getByText('Ready for offline use')).toBeVisible({ timeout: 30_000 })
}

/** Names of the caches that a page of the site can access. */
function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}

/** Ids of the builds whose packs are stored. */
async function keptBuilds(page: Page): Promise<string[]> {
  return (await cacheNames(page)).map((name) => name.split(' ').at(-1) ?? '')
}

test('nothing is stored or requested before the reader chooses to', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(baseURL ?? '')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /sw\.js|\.pack$/.test(url))).toEqual([])
  expect(await cacheNames(page)).toEqual([])
})

test('a stored site can be read and searched without a network', async ({ page, context }) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  await site.close()
  await context.setOffline(true)
  const errors = watchErrors(page)
  await readAsAReader(page, site.url)
  await page.goto(`${site.url}posts/`)
  await expect(page.locator('h1')).toBeVisible()
  await page.goto(`${site.url}symptoms`)
  await expect(page.locator('h1')).toBeVisible()
  await page.goto(`${site.url}search?q=emfile`)
  await expect(page.locator('#q')).toHaveValue('emfile')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  expect(errors).toEqual([])
  const missing = await page.goto(`${site.url}no/such/page/`)
  expect(missing?.status()).toBe(404)
})

test('storing takes one request per pack, not one per page', async ({ page }) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  const packs = site.asked.filter((path) => path.endsWith('.pack'))
  expect(packs.length).toBeGreaterThan(1)
  expect(packs.length).toBeLessThan(100)
  await site.close()
})

test('nothing is stored and “ready” is not shown if the server shuts down during the download', async ({
  page,
}) => {
  const site = await ownSite()
  site.dieAfter = 3
  await page.goto(`${site.url}offline/index.html`)
  await page.getByRole('button', { name: 'Store for offline use' }).click()
  await expect(page.getByText('The download was incomplete')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Ready for offline use')).toHaveCount(0)
  expect(await cacheNames(page)).toEqual([])
  await site.close()
})

test('nothing is stored if the server stops responding, and the reader can try again', async ({
  page,
}) => {
  const site = await ownSite()
  await renewSite(site, 8000)
  site.hangAfter = 3
  await page.goto(`${site.url}offline/index.html`)
  await page.getByRole('button', { name: 'Store for offline use' }).click()
  await expect(page.getByText('The download was incomplete')).toBeVisible({ timeout: 30_000 })
  expect(await cacheNames(page)).toEqual([])
  site.hangAfter = Infinity
  await page.getByRole('button', { name: 'Store for offline use' }).click()
  await expect(page.getByText('Ready for offline use')).toBeVisible({ timeout: 30_000 })
  await site.close()
})

test('a late progress message does not replace the final one', async ({ page }) => {
  const site = await ownSite()
  site.dieAfter = 3
  await page.goto(`${site.url}offline/index.html`)
  await page.getByRole('button', { name: 'Store for offline use' }).click()
  const failed = page.getByText('The download was incomplete')
  await expect(failed).toBeVisible({ timeout: 30_000 })
  await page.evaluate(() => {
    const late = new MessageEvent('message', { data: { kept: 3, of: 50 } })
    navigator.serviceWorker.dispatchEvent(late)
  })
  await expect(failed).toBeVisible()
  await expect(page.getByRole('button', { name: 'Store for offline use' })).toBeVisible()
  await site.close()
})

test('the page announces that a newer build has been downloaded', async ({ page }) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  await page.reload()
  await expect(page.getByText('Ready for offline use')).toBeVisible()
  await renewSite(site)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible({ timeout: 30_000 })
  await site.close()
})

test('the older build stays complete if the server shuts down during an update', async ({
  page,
  context,
}) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  const [build] = await keptBuilds(page)
  await renewSite(site)
  site.dieAfter = 3
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const gone = new Promise((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => resolve(installing.state))
      })
    })
    await registration.update()
    return gone
  })
  expect(await failed).toBe('redundant')
  await site.close()
  expect(await keptBuilds(page)).toEqual([build])
  await context.setOffline(true)
  await readAsAReader(page, site.url)
})

test('a newer build waits for the reader, then replaces the older one, which is deleted', async ({
  page,
  context,
}) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  const other = await context.newPage()
  await other.goto(site.url)
  await renewSite(site)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)), {
      timeout: 30_000,
    })
    .toBe(true)
  await other.reload()
  expect(await other.locator('h1').textContent()).not.toContain('RENEWED')
  await page.reload()
  const reloaded = other.waitForEvent('load')
  await page.getByRole('button', { name: 'Use it now' }).click()
  await reloaded
  await expect(other.locator('h1')).toContainText('RENEWED')
  await expect.poll(() => keptBuilds(page)).toEqual([NEW_BUILD])
  await site.close()
})

test('removing the stored site frees its storage, and the site works from the network again', async ({
  page,
}) => {
  const site = await ownSite()
  await keepOffline(page, site.url)
  await page.getByRole('button', { name: 'Remove from this browser' }).click()
  await expect(page.getByText('Removed from this browser')).toBeVisible()
  expect(await cacheNames(page)).toEqual([])
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  await page.goto(site.url)
  await expect(page.locator('h1')).toBeVisible()
  await site.close()
})

test('the site can be installed as an app', async ({ page }) => {
  const site = await ownSite()
  await page.goto(site.url)
  const devtools = await page.context().newCDPSession(page)
  const { url, errors } = await devtools.send('Page.getAppManifest')
  expect(url).toBe(`${site.url}manifest.webmanifest`)
  expect(errors).toEqual([])
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  await site.close()
})
