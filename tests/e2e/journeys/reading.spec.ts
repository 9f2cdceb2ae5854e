import { expect, test, type Page } from '@playwright/test'
import { allPages } from '../../../lib/site/endpoints/addresses-list'
import { frozenKnowledge } from '../../frozen-corpus'

/** Kinds of pages whose sections are in columns on a wide screen. */
const paths = allPages(frozenKnowledge())
  .map(({ path }) => path)
  .filter((path) => /^\/(?:symptoms|remediations|guides)\/[^/]+\/$/.test(path))

/** Headings whose first block below is in another column, or above them. */
async function tornHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3)')].flatMap((heading) => {
      const own = heading.getBoundingClientRect()
      const first = heading.nextElementSibling
      // The first line: a block that continues in the next column has a rectangle for each.
      const line = (first?.querySelector('p, li, pre, td') ?? first)?.getClientRects()[0]
      if (own.width === 0 || !line || line.width === 0) return []
      const isBelow = line.top >= own.top && line.left < own.right && own.left < line.right
      return isBelow ? [] : [heading.textContent]
    }),
  )
}

const PARTS = 4
for (let part = 0; part < PARTS; part++) {
  test(`no heading is in another column than its text (part ${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    const torn: string[] = []
    for (const path of paths.filter((_, n) => n % PARTS === part)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(() => document.fonts.ready)
      for (const heading of await tornHeadings(page)) torn.push(`${path}: ${heading}`)
    }
    expect(torn).toEqual([])
  })
}

test('on a phone the steps of a remedy come before the facts about its page', async ({ page }) => {
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto('/remediations/handle-local-network-denial/')
    const steps = await page.locator('#step-1').boundingBox()
    const facts = await page.getByRole('complementary', { name: 'About this page' }).boundingBox()
    expect(steps?.y ?? Infinity, `at ${width} px`).toBeLessThan(facts?.y ?? 0)
  }
})

test('the button that copies the link of a step takes no room from its text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/remediations/handle-local-network-denial/')
  const step = page.locator('#step-1')
  const heightOfStep = async () => (await step.boundingBox())?.height
  const before = await heightOfStep()
  await step.getByRole('button', { name: /^copy link/ }).evaluate((button) => button.remove())
  expect(await heightOfStep()).toBe(before)
})

test('a symbol in a title is split only if it is longer than a line', async ({ page }) => {
  const lines = () =>
    page.locator('h1 > span:not(.whole)').evaluateAll((all) =>
      all.map((symbol) => {
        const range = document.createRange()
        range.selectNodeContents(symbol)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      }),
    )
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/symptoms/path-monitor-synchronous-check/')
  expect(await lines()).toEqual([1])
  await page.setViewportSize({ width: 200, height: 740 })
  expect(await lines()).toEqual([2])
})
