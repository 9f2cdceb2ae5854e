import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { SITE } from '../site'

const LOG = 'one\ntwo\nwifip2pd <Error> Failed to create socket: Too many open files'
const disk = `${pathToFileURL(SITE).href}/index.html`

async function searchAndOpen(page: Page): Promise<void> {
  await page.getByRole('search').getByRole('textbox').fill('captive portal')
  await expect(page.locator('.hits mark').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/symptoms\/captive-portal/)
  await page.waitForLoadState()
}

for (const home of ['/', disk]) {
  test(`Back to ${home === '/' ? 'the home page' : 'a home page on a disk'} shows the query and its hits`, async ({
    page,
  }) => {
    await page.goto(home)
    await searchAndOpen(page)
    await page.goBack()
    await expect(page.getByRole('textbox')).toHaveValue('captive portal')
    await expect(page.locator('[data-hit]').first()).toContainText(/captive/i)
    await page.goBack()
    await expect(page, 'a letter typed adds no history entry').toHaveURL('about:blank')
  })
}

test('Back restores the hits and the scroll position', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 })
  await page.goto('/search/?q=vpn')
  await page.getByRole('button', { name: 'Show more' }).click()
  const hit = page.locator('.hits [data-hit]').nth(15)
  await expect(page.locator('.hits [data-snippet]').nth(15)).not.toBeEmpty()
  await hit.scrollIntoViewIfNeeded()
  const words = await hit.textContent()
  const y = await page.evaluate(() => scrollY)
  expect(y).toBeGreaterThan(500)
  await hit.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(hit).toHaveText(words ?? '')
  await expect(hit).toBeInViewport()
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(60)
})

for (const place of ['/', '/search/']) {
  test(`Back to ${place} restores the scroll position`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 300 })
    await page.goto(place)
    await expect(
      page.getByRole('textbox'),
      'the field has the focus on a first visit',
    ).toBeFocused()
    await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }))
    await page.getByRole('main').locator('a:visible').last().click()
    await page.waitForLoadState()
    await page.goBack()
    await page.waitForLoadState()
    await expect(page.getByRole('textbox')).not.toBeFocused()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
}

test('Back from the log reader restores a pasted log, which is never in the address', async ({
  page,
}) => {
  for (const place of ['/', '/search/']) {
    await page.goto(place)
    await page.getByRole('search').getByRole('textbox').fill(LOG)
    await page.getByRole('link', { name: 'Open in the log reader' }).click()
    await expect(page.getByRole('textbox', { name: 'Log text' })).toHaveValue(LOG)
    await page.goBack()
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(LOG)
    await expect(page.locator('.hits [data-hit]').first()).toContainText('too many open files')
    expect(page.url()).not.toContain('wifip2pd')
    await page.goto(place === '/' ? '/about/' : '/')
    await page.goto(place)
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('')
  }
})

test('no request sends the query to the host: not by address, reload or referrer', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(request.url())
    // A request that the end of the test interrupts has no headers.
    void request.allHeaders().then(
      ({ referer = '' }) => sent.push(referer),
      () => undefined,
    )
  })
  await page.goto('/')
  await searchAndOpen(page)
  await page.goBack()
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('captive portal')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  expect(sent.length).toBeGreaterThan(10)
  expect(sent.filter((address) => /captive.portal(?!-)/.test(address.replace(/#.*/, '')))).toEqual(
    [],
  )
})
