import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { serveFolder, type FolderServer } from '../../../lib/dev/server'
import { readAsAReader, watchErrors } from './reader'
import { SITE } from '../site'

test.describe('at the root of a host', () => {
  test('a reader finds, reads, copies, narrows and reads a log', async ({ page, baseURL }) => {
    const errors = watchErrors(page)
    await readAsAReader(page, baseURL ?? '')
    expect(errors).toEqual([])
  })
})

for (const base of ['/team/', '/deep/er/kb/']) {
  test.describe(`under the path ${base}`, () => {
    let server: FolderServer
    test.beforeAll(async () => {
      server = await serveFolder(SITE, { port: 0, base })
    })
    test.afterAll(() => server.close())

    test('the same folder works without a rebuild', async ({ page }) => {
      const errors = watchErrors(page)
      await readAsAReader(page, `http://localhost:${server.port}${base}`)
      expect(errors).toEqual([])
      expect(new URL(page.url()).pathname).toBe(`${base}log/index.html`)
    })

    test('the address of a folder works with and without the trailing slash', async ({ page }) => {
      await page.goto(`http://localhost:${server.port}${base}symptoms`)
      expect(new URL(page.url()).pathname).toBe(`${base}symptoms/`)
      await page.locator('main a').first().click()
      await expect(page.locator('h1')).toBeVisible()
    })

    for (const path of ['posts/no-such-post/', 'nowhere', 'a/b/c/d', 'symptoms/x/y']) {
      test(`links on the page for an unknown address (${path}) work`, async ({ page }) => {
        const answer = await page.goto(`http://localhost:${server.port}${base}${path}`)
        expect(answer?.status()).toBe(404)
        await expect(page.locator('base')).toHaveAttribute('href', base)
        await page.locator('header nav a').first().click()
        await expect(page.locator('h1')).toBeVisible()
        expect(new URL(page.url()).pathname).toBe(`${base}symptoms/index.html`)
      })
    }

    test('a query typed at an unknown address goes to the search, and the skip link stays on the page', async ({
      page,
    }) => {
      const missing = `http://localhost:${server.port}${base}symptoms/x/y`
      await page.goto(missing)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${missing}#main`)
      const theme = page.locator('html')
      await page.getByRole('button', { name: 'Theme' }).click()
      await expect(theme).toHaveAttribute('data-theme', 'dark')
      await page.getByRole('button', { name: 'Theme' }).click()
      await expect(theme).toHaveAttribute('data-theme', 'light')
      await page.getByRole('textbox').fill('captive portal')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-hit]').first()).toContainText(/captive/i)
      expect(new URL(page.url()).pathname).toBe(`${base}search/index.html`)
    })

    test('a short address forwards to the long one', async ({ page }) => {
      await page.goto(`http://localhost:${server.port}${base}s/1/`)
      await expect(page).toHaveURL(new RegExp(`${base}symptoms/.+`))
    })
  })
}

test.describe('from the disk', () => {
  test('a reader finds, reads, copies, narrows and reads a log', async ({ page }) => {
    const errors = watchErrors(page)
    await readAsAReader(page, pathToFileURL(join(SITE, 'index.html')).href)
    expect(errors).toEqual([])
  })

  test('no page makes a network request', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await readAsAReader(page, pathToFileURL(join(SITE, 'index.html')).href)
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([])
  })

  test('a copied answer names the page by its id, because a file address works only on this disk', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(pathToFileURL(join(SITE, 'symptoms/filter-outage-after-wake/index.html')).href)
    await page.getByText('Other formats').click()
    for (const form of ['Link', 'Markdown', 'Plain text', 'Forum reply']) {
      await page.getByRole('button', { name: form, exact: true }).click()
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(/Reachable, s18$/)
      expect(copied).not.toMatch(/file:|index\.html/)
      await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()
    }
  })

  test('a link with a query shows its results', async ({ page }) => {
    const address = pathToFileURL(join(SITE, 'search', 'index.html')).href
    await page.goto(`${address}?q=EMFILE+wifip2pd`)
    await expect(page.locator('[data-hit]').first()).toBeVisible()
  })
})
