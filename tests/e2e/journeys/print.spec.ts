import { expect, test, type Page } from '@playwright/test'

/** Pages with code, commands and log lines. */
const WITH_CODE = [
  '/remediations/handle-local-network-denial/',
  '/symptoms/quic-group-datagrams-and-streams/',
  '/guides/collecting-a-sysdiagnose-and-wifi-logs-from-both-ends/',
]

/** Pages that must fit on one sheet. Two are long: one has many branches, one a long program. */
const ONE_SHEET = [
  '/symptoms/captive-portal-not-opening-ios26/',
  '/symptoms/wifi-aware-wifip2pd-fd-leak/',
  '/remediations/handle-local-network-denial/',
]

/** Printable area of an A4 sheet with our margins, in CSS pixels. */
const SHEET = { width: 710, height: 1050 }

/** Returns how far the text of each code block extends beyond its box, in CSS pixels. */
async function cutOff(page: Page): Promise<number[]> {
  const blocks = page.locator('main pre')
  return blocks.evaluateAll((all) => all.map((pre) => pre.scrollWidth - pre.clientWidth))
}

for (const path of WITH_CODE) {
  test(`no line of code is cut off in print: ${path}`, async ({ page }) => {
    await page.setViewportSize(SHEET)
    await page.goto(path)
    await expect(page.locator('.code').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const wider = await cutOff(page)
    expect(wider.length).toBeGreaterThan(0)
    expect(wider.filter((by) => by > 0)).toEqual([])
  })
}

for (const path of ONE_SHEET) {
  test(`fits on one printed sheet: ${path}`, async ({ page }) => {
    await page.goto(path)
    const file = await page.pdf({ format: 'A4' })
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
}

test('no printed text is smaller than 7 points', async ({ page }) => {
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  await page.emulateMedia({ media: 'print' })
  const smallest = await page
    .locator('main :not(.ref, .ref *)')
    .evaluateAll((all) =>
      Math.min(
        ...all
          .filter((element) => element.checkVisibility() && element.textContent)
          .map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    )
  expect(smallest * 0.75).toBeGreaterThanOrEqual(6.99)
})
