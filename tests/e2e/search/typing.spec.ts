import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/search/')
})

test('the beginning of a word finds the pages that it leads to', async ({ page }) => {
  await page.getByRole('textbox').pressSequentially('cap')
  const five = page.locator('.hits > li:nth-child(-n + 5)')
  await expect(five.filter({ hasText: /captive portal/i }).first()).toBeVisible()
})

test('one or two letters are answered after a pause', async ({ page }) => {
  await page.clock.install()
  await page.goto('/search/')
  const box = page.getByRole('textbox')
  const hits = page.locator('.hits')
  await box.pressSequentially('captive')
  await expect(hits).toContainText(/captive portal/i)
  await page.clock.pauseAt(Date.now() + 60_000)
  await box.fill('')
  await box.pressSequentially('mu')
  await page.clock.runFor(250)
  await expect(hits).not.toContainText(/multipeer/i)
  await page.clock.runFor(100)
  await expect(hits).toContainText(/multipeer/i)
})

test('Tab takes the completion shown in the field, and moves on when there is none', async ({
  page,
}) => {
  const box = page.getByRole('textbox')
  await box.pressSequentially('captive por')
  await expect(page.locator('.ghost')).toHaveText('captive portal')
  await box.press('Tab')
  await expect(box).toHaveValue('captive portal ')
  await expect(page.locator('.ghost')).toBeEmpty()
  await box.press('Tab')
  await expect(box).not.toBeFocused()
})

test('an unfinished word is not corrected; a space ends it', async ({ page }) => {
  const box = page.getByRole('textbox')
  await box.pressSequentially('captve')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  await expect(page.locator('[data-snippet]').first()).not.toBeEmpty()
  await expect(page.getByText('Did you mean')).toBeHidden()
  await box.press('Space')
  await expect(page.getByText('Did you mean')).toBeVisible()
})

test('Enter opens the shaded row', async ({ page }) => {
  const box = page.getByRole('textbox')
  await box.pressSequentially('captive portal not opening')
  const first = page.locator('.hits > li').first()
  await expect(first).toContainText(/captive portal/i)
  const shade = (row: number) =>
    page.evaluate(
      (n) =>
        getComputedStyle(document.querySelectorAll('.hits > li')[n] as Element).backgroundColor,
      row,
    )
  expect(await shade(0)).not.toBe(await shade(1))
  const href = await first.locator('[data-hit]').getAttribute('href')
  await box.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${(href ?? '').replace('../', '')}$`))
})
