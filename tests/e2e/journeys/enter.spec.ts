import { expect, test, type Page } from '@playwright/test'
import { hold } from '../hold'

const DIALOG_HOME = '/symptoms/'

/** Words with an answer whose terms are in files that no other test word needs. */
const WORDS = 'wifip2pd too many open files'

for (const place of ['/search/', DIALOG_HOME]) {
  test(`Enter on ${place} never opens a hit of the words before, but waits for its own`, async ({
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
    await expect(scope.locator('[data-hit]').first(), 'the old hits still stand').toContainText(
      /captive/i,
    )
    release()
    await expect(page).toHaveURL(/wifip2pd/)
  })
}

test('Enter opens nothing where nothing fits', async ({ page }) => {
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
  ['the focus leaves', (page: Page) => page.keyboard.press('Tab')],
  ['Escape is pressed', (page: Page) => page.keyboard.press('Escape')],
] as const) {
  test(`a waiting Enter is forgotten when ${how}`, async ({ page }) => {
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

test('Enter after a failed load asks once more, and never for ever', async ({ page }) => {
  await page.route(/search\/core/, (route) => route.abort())
  await page.goto('/search/')
  const box = page.getByRole('textbox')
  await box.fill('captive portal')
  const failed = page.getByText('The search could not be loaded').first()
  await expect(failed).toBeVisible()
  await box.press('Enter')
  await expect(failed).toBeVisible()
  await page.unroute(/search\/core/)
  await box.press('Enter')
  await expect(page).toHaveURL(/captive-portal/)
})

test('Enter for words that are answered already opens at once, also after a space', async ({
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
  test(`Enter on the home page while ${file} is on its way opens the hit when it comes`, async ({
    page,
  }) => {
    const release = await hold(page, new RegExp(file))
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    const box = page.getByRole('textbox')
    await box.fill('captive portal')
    await box.press('Enter')
    // Without the vocabulary there is an early answer, which Enter may open at once.
    if (file !== 'vocabulary.js') {
      await expect(box, 'Enter is no line break').toHaveValue('captive portal')
    }
    release()
    await expect(page).toHaveURL(/\/symptoms\/captive-portal/)
  })
}
