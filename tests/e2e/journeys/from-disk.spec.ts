import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { SITE } from '../site'

const folder = pathToFileURL(SITE).href

test('a reader searches, opens a page, checks off steps and prints, all from a disk', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))

  await page.goto(`${folder}/index.html`)
  await page.getByRole('search').getByRole('textbox').fill('captive portal does not open iOS 26')
  await expect(page.locator('.hits > li > a').first()).toContainText(/captive portal/i)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/^file:.*\/symptoms\/captive-portal/)
  await page.waitForLoadState()
  const box = page.getByRole('checkbox', { name: 'Step 1 done' }).first()
  // Under load, Chromium may lose what a page stored just before it was reloaded.
  await expect(async () => {
    await box.check()
    await page.reload()
    await expect(box).toBeChecked({ timeout: 1000 })
  }).toPass()

  await page.locator('.panel a[href*="remediations"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper')).toContainText(/\/r\/\d+\/.*Reviewed \d{4}/)
  await expect(page.locator('.top')).toBeHidden()
  await expect(page.locator('.tools')).toBeHidden()
  expect(faults).toEqual([])
})

test('the log reader works from a disk, where a worker cannot be started from a file', async ({
  page,
}) => {
  await page.goto(`${folder}/log/index.html`)
  await page.getByRole('textbox').fill('a\nb\nwifip2pd: necp_open failed [24: Too many open files]')
  await page.getByRole('button', { name: 'Read' }).click()
  await expect(page.getByRole('status').first()).toContainText('1 symptom')
})

test('facets can be combined from a disk', async ({ page }) => {
  await page.goto(`${folder}/browse/index.html?framework=networkextension`)
  await expect(page.getByRole('checkbox', { name: 'NetworkExtension' })).toBeChecked()
  await page.getByRole('checkbox', { name: /^Symptom \d+$/ }).check()
  await expect(page.getByRole('status')).toContainText('pages')
})
