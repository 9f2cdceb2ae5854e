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
  await expect(page.getByRole('status')).toHaveText(/^\d{1,2} pages$/)
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
  await expect(page.locator('[data-rows] > li').first()).toContainText(/\d+ views/)
  const views = await page
    .locator('[data-rows] > li')
    .evaluateAll((rows) =>
      rows.map((row) => Number(/([\d,]+) views/.exec(row.textContent)?.[1]?.replace(',', '') ?? 0)),
    )
  expect(views.length).toBeGreaterThan(20)
  expect(views).toEqual(views.toSorted((a, b) => b - a))
})

test('a long list in another order is shown in steps', async ({ page }) => {
  await page.goto('/browse/')
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('title')
  const rows = page.locator('[data-rows] > li')
  await expect(rows).toHaveCount(50)
  await expect(page.getByRole('status')).toHaveText(/^\d{3} pages$/)
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await expect(rows).toHaveCount(100)
  await expect(rows.nth(50).getByRole('link')).toBeFocused()
  const titles = await rows.locator('a').allTextContents()
  expect(new Set(titles).size).toBe(100)
})

test('every page of the list can be reached without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/browse/')
  const first = await page.locator('[data-rows] a').evaluateAll((all) => all.map(String))
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse, page 2')
  const second = await page.locator('[data-rows] a').evaluateAll((all) => all.map(String))
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
  await page.getByRole('link', { name: 'Previous', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse')
  await context.close()
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

test('on a phone the page of an area links to the other values of every filter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/browse/area/wifi/')
  const open = page.locator('nav[aria-label="Filters"] details[open]')
  expect(await open.count()).toBeGreaterThan(4)
  for (const facet of await open.all()) await expect(facet.locator('a').first()).toBeVisible()
  await page.getByRole('link', { name: 'NetworkExtension', exact: true }).click()
  await expect(page).toHaveURL(/\/browse\/framework\/networkextension\//)
})

test('no list calls a remedy a remedy without a known fix', async ({ page }) => {
  await page.goto('/browse/?kind=remedy&outcome=no-known-fix')
  const rows = page.locator('[data-rows] > li')
  await expect(rows.first().locator('.kind')).toHaveText('Remedy')
  await expect(rows.locator('.badge')).toHaveCount(0)
  await page.goto('/browse/?kind=symptom&outcome=no-known-fix')
  await expect(rows.first().locator('.badge')).toHaveText('No known fix')
})
