import { expect, test } from '@playwright/test'

test('filters that leave nothing say so, stay, and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=vpn&platform=tvOS&version=10')
  await expect(page.getByText('No results with these filters').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('tvOS')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.locator('.hits > li').first()).toBeVisible()
  await expect(page.getByRole('textbox')).toBeFocused()
  await expect(page).toHaveURL(/#q=vpn$/)
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0)
})

test('a filter that was chosen for other words can still be taken away', async ({ page }) => {
  await page.goto('/search/?q=vpn')
  await page.getByRole('combobox', { name: 'Platform' }).selectOption('tvOS')
  await page.getByRole('textbox').fill('ENOBUFS')
  await expect(page.getByText('No results with these filters').first()).toBeVisible()
  const platform = page.getByRole('combobox', { name: 'Platform' })
  await expect(platform).toHaveValue('tvOS')
  await platform.selectOption('')
  await expect(page.locator('.hits > li').first()).toBeVisible()
  await expect(page.getByText('No results')).toHaveCount(0)
})

test('a filter chosen with the arrows keeps the focus, on the page and in the dialog', async ({
  page,
}) => {
  for (const place of ['/search/', '/symptoms/']) {
    await page.goto(place)
    await page.keyboard.press('/')
    const box = page.getByRole('search').getByRole('textbox')
    await box.fill('vpn')
    const kind = page.getByRole('combobox', { name: 'Kind' })
    await kind.focus()
    await kind.press('ArrowDown')
    const chosen = await kind.inputValue()
    expect(chosen).not.toBe('')
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
    await expect(kind).toBeFocused()
    await kind.press('ArrowDown')
    await expect(kind).not.toHaveValue(chosen)
    await expect(kind).toBeFocused()
  }
})

test('“Show more” adds hits below those that stand, and leads to the first of them', async ({
  page,
}) => {
  await page.goto('/search/?q=vpn')
  const more = page.getByRole('button', { name: 'Show more' })
  await expect(more).toBeVisible()
  const rows = page.locator('.hits [data-hit]')
  const before = await rows.count()
  await rows.first().evaluate((row) => row.setAttribute('data-kept', ''))
  await more.press('Enter')
  await expect(rows.nth(before)).toBeFocused()
  await expect(rows.first()).toHaveAttribute('data-kept', '')
})

test('versions are named with their system, and addresses without it still lead there', async ({
  page,
}) => {
  await page.goto('/search/?q=vpn')
  const version = page.getByRole('combobox', { name: 'OS version' })
  await expect(version.locator('option', { hasText: /^iOS 26 \(\d+\)$/ })).toHaveCount(1)
  await expect(version.locator('option', { hasText: /^\d/ })).toHaveCount(0)
  await version.selectOption('iOS 26')
  await expect(page).toHaveURL(/version=iOS\+26/)
  const rows = page.locator('.hits [data-hit]')
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
  const titles = await rows.allTextContents()
  await page.goto('/search/?q=vpn&platform=iOS&version=26')
  await expect(version).toHaveValue('iOS 26')
  expect(titles).toEqual(expect.arrayContaining(await rows.allTextContents()))
})
