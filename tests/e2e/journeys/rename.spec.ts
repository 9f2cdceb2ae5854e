import { expect, test, type Page } from '@playwright/test'
import { renamedPages } from '../../../lib/site/view-models/pages/history'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
/** Every renamed page with one of its old addresses. */
const renamed = renamedPages(knowledge).map(({ page, former: [old = ''] }) => ({
  page,
  old: page.url.replace(`/${page.slug}/`, `/${old}/`),
  short: `/${page.id.slice(0, 1)}/${page.id.slice(1)}/`,
}))

async function expectAt(page: Page, url: string, title: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${url}(?:index\\.html)?(?:#.*)?$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

test('the site has a renamed page', () => {
  expect(renamed.length).toBeGreaterThan(0)
})

for (const { page: moved, old, short } of renamed) {
  test.describe(`after the rename of ${old}`, () => {
    test('the old address forwards to the new one and keeps the step', async ({ page }) => {
      await page.goto(`${old}#step-2`)
      await expectAt(page, moved.url, moved.title)
      await expect(page).toHaveURL(/#step-2$/)
    })

    test('both addresses forward without scripts', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      for (const address of [old, short]) {
        await page.goto(address)
        await expectAt(page, moved.url, moved.title)
      }
      await context.close()
    })

    test('an answer copied from it has the short address, which stays valid after renames', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(old)
      await expectAt(page, moved.url, moved.title)
      await page.getByText('Other formats').click()
      await page.getByRole('button', { name: 'Link', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(new URL(copied).pathname).toBe(`${short}index.html`)
      await page.goto(copied)
      await expectAt(page, moved.url, moved.title)
    })

    test('the page, the list of changes and the history show the old name', async ({ page }) => {
      await page.goto('/changes/')
      const row = page.getByRole('listitem').filter({ hasText: moved.title })
      await expect(row.filter({ hasText: old.split('/').at(-2) ?? '' })).toBeVisible()
      await page.goto(moved.url)
      await page.getByText('What changed').click()
      await expect(page.locator('.history')).toContainText(old.split('/').at(-2) ?? '')
    })
  })
}
