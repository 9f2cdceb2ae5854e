import { expect, test, type Page } from '@playwright/test'
import { hold } from '../hold'

const DIALOG_HOME = '/symptoms/'

/** A query with an answer. The files with its terms are not loaded by the other queries of this test. */
const WORDS = 'wifip2pd too many open files'

for (const place of ['/search/', DIALOG_HOME]) {
  test(`Enter on ${place} waits for the hits of the current query and opens none of the previous one`, async ({
    page,
  }) => {
    await page.goto(place)
    if (place === DIALOG_HOME) await page.keyboard.press('/')
    const scope = place === DIALOG_HOME ? page.getByRole('dialog') : page.getByRole('main')
    const box = scope.getByRole('textbox')
    await box.fill('captive portal')
    await expect(scope.locator('[data-hit]').first()).toContainText(/captive/i)
    const release = await hold(page, /terms-|vocabulary|errors\.js/)
    await box.fill(WORDS)
    await box.press('Enter')
    await expect(
      scope.locator('[data-hit]').first(),
      'the previous hits are still shown',
    ).toContainText(/captive/i)
    release()
    await expect(page).toHaveURL(/wifip2pd/)
  })
}

test('Enter opens nothing if the query has no answer', async ({ page }) => {
  await page.goto('/search/')
  const box = page.getByRole('textbox')
  await box.fill('captive portal')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  const release = await hold(page, /terms-/)
  await box.fill('xylophone marmalade zeppelin')
  await box.press('Enter')
  release()
  await expect(page.getByText('No results.').first()).toBeVisible()
  await expect(page).toHaveURL(/\/search\/#q=xylophone/)
})

for (const [how, change] of [
  ['the text changes', (page: Page) => page.keyboard.type('x')],
  ['the field loses focus', (page: Page) => page.keyboard.press('Tab')],
  ['Escape is pressed', (page: Page) => page.keyboard.press('Escape')],
] as const) {
  test(`a pending Enter is canceled when ${how}`, async ({ page }) => {
    await page.goto('/search/')
    const box = page.getByRole('textbox')
    await box.fill('captive portal')
    await expect(page.locator('[data-hit]').first()).toBeVisible()
    const release = await hold(page, /terms-|vocabulary|errors\.js/)
    await box.fill(WORDS)
    await box.press('Enter')
    await change(page)
    release()
    await expect(page.locator('[data-hit]').first()).toContainText(/wifip2pd/)
    await expect(page).toHaveURL(/\/search\/#q=wifip2pd/)
  })
}

test('Enter after a failed load tries again once', async ({ page }) => {
  await page.route(/current\/core/, (route) => route.abort())
  await page.goto('/search/')
  const box = page.getByRole('textbox')
  await box.fill('captive portal')
  const failed = page.getByText('The search did not load').first()
  await expect(failed).toBeVisible()
  await box.press('Enter')
  await expect(failed).toBeVisible()
  await page.unroute(/current\/core/)
  await box.press('Enter')
  await expect(page).toHaveURL(/captive-portal/)
})

test('Enter opens the hit at once if the query is already answered, even after typing a space', async ({
  page,
}) => {
  await page.goto('/search/?q=captive+portal')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  const box = page.getByRole('textbox')
  await box.press('End')
  await box.press('Space')
  await box.press('Backspace')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/symptoms\/captive-portal/)
})

for (const file of ['search.js', 'core.js', 'vocabulary.js']) {
  test(`Enter on the home page while ${file} is loading opens the hit after it has loaded`, async ({
    page,
  }) => {
    const release = await hold(page, new RegExp(file))
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    const box = page.getByRole('textbox')
    await box.fill('captive portal')
    await box.press('Enter')
    // Before the vocabulary has loaded there is an early answer, which Enter may open at once.
    if (file !== 'vocabulary.js') {
      await expect(box, 'Enter inserts no line break').toHaveValue('captive portal')
    }
    release()
    await expect(page).toHaveURL(/\/symptoms\/captive-portal/)
  })
}
