import { expect, test } from '@playwright/test'
import { hold } from '../hold'

test('letters typed while the search opens go to the search and are no shortcuts', async ({
  page,
}) => {
  const release = await hold(page, /\/search\.js/)
  await page.goto('/symptoms/')
  await page.keyboard.press('/')
  await page.keyboard.type('captive portal')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./)
  release()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toHaveValue('captive portal')
  await expect(dialog.locator('[data-hit]').first()).toContainText(/captive/i)
  await expect(page).toHaveURL(/\/symptoms\/$/)
})

test('if the search dialog does not load, the search page opens and says so', async ({ page }) => {
  await page.route(/\/search\.js/, (route) => route.abort())
  await page.goto('/symptoms/')
  await page.getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\/(?:index\.html)?$/)
  await page.getByRole('textbox').fill('captive')
  await expect(page.getByRole('status')).toHaveText(/did not load/)
  await page.unroute(/\/search\.js/)
  await page.getByRole('textbox').fill('captive portal')
  await expect(page.locator('[data-hit]').first()).toContainText(/captive/i)
  await expect(page.getByText(/did not load/)).toHaveCount(0)
})

test('the field on the home page says that it is loading when that takes long', async ({
  page,
}) => {
  const release = await hold(page, /\/search\.js/)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await page.getByRole('textbox').fill('captive portal')
  await expect(page.getByText('Loading …').first()).toBeVisible()
  release()
  await expect(page.locator('[data-hit]').first()).toContainText(/captive/i)
  await expect(page.getByText('Loading …')).toHaveCount(0)
})

test('the button says so if an answer cannot be made', async ({ page }) => {
  await page.route(/\/copied-answer\.js/, (route) => route.abort())
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  for (const words of ['Copy reply', 'Other formats']) {
    const panel = page.getByRole('complementary', { name: 'About this page' })
    await panel.getByText(words).click()
    await expect(panel.getByText(/^Could not copy/)).toBeVisible()
    await expect(panel.getByText(words)).toBeVisible()
  }
})

test('the lines of a list stay where they are when the font of the site arrives', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        (globalThis as unknown as { shift: number }).shift += value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifts: string[] = []
  for (const width of [412, 768])
    for (const path of ['/posts/', '/remediations/', '/symptoms/', '/errors/', '/browse/']) {
      await page.setViewportSize({ width, height: 823 })
      // Only the first page of a tab gets the font late.
      await page.evaluate(() => sessionStorage.clear()).catch(() => undefined)
      await page.goto(path)
      await page.waitForFunction(() =>
        [...document.fonts].some(({ family }) => family === 'Reachable'),
      )
      const frames = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
      await page.evaluate(frames)
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
      // Up to 0.1 counts as good (https://web.dev/articles/cls).
      if (shift > 0.1) shifts.push(`${path} at ${width} px: ${shift.toFixed(3)}`)
    }
  expect(shifts).toEqual([])
})
