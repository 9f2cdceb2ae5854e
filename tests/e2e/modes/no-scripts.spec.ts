import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('without scripts', () => {
  test('every symptom can be reached from the list and is complete', async ({ page }) => {
    await page.goto('symptoms/index.html')
    const links = page.locator('main a[href*="symptoms/"], main li a')
    expect(await links.count()).toBeGreaterThan(20)
    await links.last().click()
    await expect(page.getByRole('heading', { name: /what it is/i })).toBeVisible()
    await expect(page.getByRole('heading', { name: /is this your issue/i })).toBeVisible()
  })

  test('every error can be reached through its domain', async ({ page }) => {
    await page.goto('index.html')
    await page.locator('header nav a', { hasText: 'Errors' }).click()
    await page.locator('main a[href$="posix/index.html"]').first().click()
    await page.locator('main a[href*="24/index.html"]').first().click()
    await expect(page.locator('h1')).toContainText('EMFILE')
  })

  test('every post can be reached through its framework', async ({ page }) => {
    await page.goto('posts/index.html')
    const headings = page.locator('main h2')
    expect(await headings.count()).toBeGreaterThan(3)
    const links = await page
      .locator('main li a')
      .evaluateAll((all) => new Set(all.map((a) => (a as HTMLAnchorElement).href)).size)
    expect(links).toBeGreaterThanOrEqual(94)
  })

  test('the address of a facet lists its values and links to each', async ({ page }) => {
    await page.goto('browse/platform/macos/index.html')
    await page.locator('.crumbs a', { hasText: 'Platform' }).click()
    await expect(page).toHaveURL(/browse\/platform\/(?:index\.html)?$/)
    await expect(page.locator('main li').first()).toContainText(/\d+ pages/)
    await page.locator('main li a', { hasText: 'visionOS' }).click()
    await expect(page.locator('h1')).toContainText('visionOS')
  })

  test('nothing that needs a script is shown', async ({ page }) => {
    await page.goto('symptoms/index.html')
    expect(await page.locator('.js:visible').count()).toBe(0)
  })

  test('a short address forwards', async ({ page }) => {
    await page.goto('s/1/index.html')
    await expect(page).toHaveURL(/symptoms\/.+/)
  })
})
