import { expect, test, type Page } from '@playwright/test'
import axeCore from 'axe-core'
import { allPages } from '../../../lib/site/endpoints/addresses-list'
import { frozenKnowledge } from '../../frozen-corpus'

/** Number of pages per test; tests run in parallel. */
const GROUP = 50

/** Paths of the sitemap, which is written only if the site knows its address. */
const everyPath = allPages(frozenKnowledge()).map(({ path }) => path)

/** Pages made from one row of data each: hundreds that differ only in a few words. */
const BY_THE_HUNDRED = /^\/(?:errors\/[^/]+\/-?\d+|browse\/[^/]+\/[^/]+)\/$/
/** One in this many of those pages is checked; `AXE=all` checks all of them. */
const EVERY = process.env.AXE === 'all' ? 1 : 8

const paths = everyPath.filter((path, n) => !BY_THE_HUNDRED.test(path) || n % EVERY === 0)

/** One page of each kind, for the checks on a narrow screen. */
const KINDS = [
  '/',
  '/symptoms/',
  '/symptoms/filter-outage-after-wake/',
  '/remediations/handle-local-network-denial/',
  '/guides/collecting-a-sysdiagnose-and-wifi-logs-from-both-ends/',
  '/posts/',
  '/posts/wifip2pd-leaks-file-descriptors-during-repeated-wi-fi-aware-ndp/',
  '/posts/wifip2pd-leaks-file-descriptors-during-repeated-wi-fi-aware-ndp/source/',
  '/errors/posix/',
  '/errors/posix/24/',
  '/browse/',
  '/browse/framework/',
  '/browse/framework/network/',
  '/search/',
  '/log/',
  '/glossary/',
  '/coverage/',
  '/changes/',
  '/about/',
  '/offline/',
]

/** Runs axe on the current page and returns its violations. `only` limits the rules. */
async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run({
      resultTypes: ['violations'],
      ...(rules && { runOnly: [...rules] }),
    })
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target} (${nodes.length})`)
  }, only)
}

declare global {
  var axe: typeof axeCore
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(axeCore.source)
})

test('more than 200 pages are checked', () => {
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
      const light = await violations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await violations(page, ['color-contrast'])
      wrong.push(...[...light, ...dark].map((what) => `${path}: ${what}`))
    }
    expect(wrong).toEqual([])
  })
}

test('no violation on a narrow screen, and every touch target is high enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const wrong: string[] = []
  for (const path of KINDS) {
    await page.goto(path)
    const answer = page.getByText('Other formats')
    if (await answer.isVisible()) await answer.click()
    // At the end of a page, the bar at the bottom covers none of its links.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const all = [...(await violations(page)), ...(await violations(page, ['target-size']))]
    wrong.push(...all.map((what) => `${path}: ${what}`))
  }
  expect(wrong).toEqual([])
})

test('no violation in the search, the log report and the keyboard help', async ({ page }) => {
  await page.goto('/search/?q=EMFILE')
  await expect(page.locator('.hits > li').first()).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.goto('/log/')
  await page.getByRole('textbox').fill('a\nwifip2pd: necp_open failed [24: Too many open files]\nb')
  await page.getByRole('button', { name: 'Read' }).click()
  await expect(page.getByRole('region', { name: 'Excerpt' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
