import { expect, test } from '@playwright/test'

test('a reader without a mouse finds and opens a page', async ({ page }) => {
  await page.goto('/symptoms/')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('captive portal')
  await expect(dialog.locator('.hits > li').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.locator('[data-hit]').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await expect(dialog.getByRole('textbox')).toHaveValue('captive portal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/captive-portal/)
})

test('g and a letter open a page, ? lists the shortcuts, and single-key shortcuts can be turned off', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/\/errors\//)
  await page.waitForLoadState()

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(help).toContainText('g s')
  await help.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForTimeout(300)
  await expect(page).toHaveURL(/\/errors\//)
})

test('the list of shortcuts can be found without a shortcut', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keyboard' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('g s')
})

test('the menu marks the list that a page belongs to', async ({ page }) => {
  await page.goto('/symptoms/also-ran-connections/')
  const link = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Symptoms' })
  await expect(link).toHaveAttribute('aria-current', 'true')
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
})

test('the skip link comes first, and the focus is always visible', async ({ page }) => {
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement
      return focused instanceof HTMLElement && getComputedStyle(focused).outlineStyle !== 'none'
    })
    expect(seen, `tab stop ${n}`).toBe(true)
  }
})

test('the chosen theme applies to the next page without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: /Theme/ }).click()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.goto('/symptoms/', { waitUntil: 'commit' })
  await page.waitForSelector('main')
  expect(await paper()).toBe(dark)
})
