import { expect, test } from '@playwright/test'

test('a reader finds everything about NEFilterDataProvider on iOS 26', async ({ page }) => {
  await page.goto('/search/?q=NEFilterDataProvider&version=26&platform=iOS')
  await expect(page.locator('.hits > li').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'OS version' })).toHaveValue(
    'iOS 26',
    // Older addresses without the name of the system give the same result.
  )
  await expect(page.locator('.hits')).toContainText(/filter/i)

  await page.goto('/browse/')
  await page.getByRole('checkbox', { name: 'NetworkExtension' }).check()
  await page.getByRole('checkbox', { name: /^iOS 26 \d+$/ }).check()
  await page.getByRole('checkbox', { name: 'Content filters' }).check()
  await expect(page).toHaveURL(/framework=networkextension/)
  await expect(page).toHaveURL(/os=ios-26/)
  const rows = page.locator('[data-rows] > li')
  await expect(page.getByRole('status')).toHaveText(`${await rows.count()} pages`)
  expect(await rows.count()).toBeGreaterThanOrEqual(3)

  const address = page.url()
  await page.goto('/')
  await page.goto(address)
  await expect(page.getByRole('checkbox', { name: 'Content filters' })).toBeChecked()
})

test('Back undoes one choice at a time', async ({ page }) => {
  await page.goto('/browse/')
  const [first, second] = ['NetworkExtension', 'Content filters'].map((name) =>
    page.getByRole('checkbox', { name }),
  )
  await first?.check()
  await second?.check()
  await page.goBack()
  await expect(page).toHaveURL(/framework=networkextension$/)
  await expect(page.getByRole('checkbox', { name: 'NetworkExtension' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Content filters' })).not.toBeChecked()
  await page.goBack()
  await expect(page.getByRole('status')).toContainText(/^\d{3} pages/)
})

test('filters without results say so and can be cleared', async ({ page }) => {
  await page.goto('/browse/?kind=guide&outcome=workaround')
  await expect(page.getByRole('status')).toContainText('No page matches')
  await page.getByRole('button', { name: 'Clear all' }).press('Enter')
  await expect(page.getByRole('status')).toContainText(/^\d{3} pages/)
  await expect(page.getByRole('combobox', { name: 'Sort' }), 'the focus is not lost').toBeFocused()
})

test('the list can be sorted by views', async ({ page }) => {
  await page.goto('/browse/?kind=report')
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('views')
  const views = await page
    .locator('[data-rows] > li')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.n?.split(' ')[0])))
  expect(views).toEqual(views.toSorted((a, b) => b - a))
})

test('a single facet works without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/browse/')
  await page.getByRole('link', { name: 'NetworkExtension', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Framework: NetworkExtension')
  await expect(page.locator('.list > li').first()).toBeVisible()
  await context.close()
})
