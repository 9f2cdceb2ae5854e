import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

/** Pages of one test; tests run side by side. */
const GROUP = 60

const sitemap = readFileSync(join(process.cwd(), 'out', 'sitemap.xml'), 'utf8')
const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(
  (found) => found[1] ?? '/',
)

test('the sitemap names pages', () => {
  expect(paths.length).toBeGreaterThan(200)
})

for (let from = 0; from < paths.length; from += GROUP) {
  const group = paths.slice(from, from + GROUP)
  test(`no violation on ${group[0]} and ${group.length - 1} more, in both themes`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const wrong: string[] = []
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      const light = await new AxeBuilder({ page }).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      for (const { id, nodes } of [...light.violations, ...dark.violations]) {
        wrong.push(`${path}: ${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`)
      }
    }
    expect(wrong).toEqual([])
  })
}

test('no violation in the search, the log report and the help', async ({ page }) => {
  await page.goto('/search/?q=EMFILE')
  await expect(page.locator('.hits > li').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])

  await page.goto('/log/')
  await page.getByRole('textbox').fill('a\nwifip2pd: necp_open failed [24: Too many open files]\nb')
  await page.getByRole('button', { name: 'Read' }).click()
  await expect(page.getByRole('region', { name: 'Excerpt' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})
