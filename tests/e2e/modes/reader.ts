import { expect, type Page } from '@playwright/test'

/** A query that finds a symptom, and a log line that matches one. */
export const EXAMPLE = {
  words: 'captive portal does not open',
  logLine: 'default 10:42:11.123 wifip2pd[412] Too many open files',
}

/** Collects console errors, uncaught exceptions and the URLs of failed requests. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(request.url())
  })
  return errors
}

/**
 * Does what a reader can do in every mode: searches from the home page, opens the answer, changes the theme, copies,
 * filters a list and reads a log.
 *
 * @param home address of the home page
 */
export async function readAsAReader(page: Page, home: string): Promise<void> {
  await page.goto(home)
  await page.locator('#q').fill(EXAMPLE.words)
  const hit = page.locator('[data-hit]').first()
  await expect(hit).toContainText(/captive/i)
  await hit.click()
  await expect(page.locator('h1')).toContainText(/captive/i)
  await page.waitForLoadState()

  await page.locator('header [data-theme-switch]').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectCopy(page)

  await page.locator('header nav a', { hasText: 'Browse' }).click()
  await page.waitForLoadState()
  const status = page.locator('main [role=status]').first()
  const before = await status.textContent()
  await page
    .locator('[data-browse] input[type=checkbox]:not(:checked)')
    .nth(3)
    .check({ force: true })
  await expect(status).not.toHaveText(before ?? '')

  await page.locator('header nav a', { hasText: 'Read a log' }).click()
  await page.waitForURL(/\/log\//)
  await page.locator('#log').fill(EXAMPLE.logLine)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.locator('main')).toContainText(/1 symptom in 1 line|symptoms in 1 line/)
}

/** Expects the first copy button of the page to confirm that it copied. */
async function expectCopy(page: Page): Promise<void> {
  const button = page.locator('[data-copy]').first()
  await button.scrollIntoViewIfNeeded()
  await button.click()
  await expect(page.getByText('Copied').first()).toBeVisible()
}
