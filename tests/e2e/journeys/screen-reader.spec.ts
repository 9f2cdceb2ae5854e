import { expect, test } from '@playwright/test'

test('a symptom page has names and roles for its parts', async ({ page }) => {
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  await expect(page.getByRole('banner').getByRole('navigation', { name: 'Main' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const name of ['Is this your issue?', 'What to do now', 'What is not known', 'Evidence']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('list', { name: 'Applies to' })).toContainText('iOS 26.5')
  await expect(page.getByRole('checkbox', { name: 'Step 1 done' })).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toBeVisible()
})

test('results are announced', async ({ page }) => {
  await page.goto('/search/')
  const status = page.getByRole('status')
  await page.getByRole('textbox', { name: /Describe what you see/ }).fill('EMFILE')
  await expect(status).toHaveText(/^\d+ results?$/)
  await page.getByRole('textbox').fill('xylophone marmalade zeppelin')
  await expect(status).toContainText('No results')
})

test('results are announced when typing pauses, not after every letter', async ({ page }) => {
  await page.goto('/search/')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => {
      const words = document.querySelector('[role=status]')?.textContent ?? ''
      if (words && said.at(-1) !== words) said.push(words)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const words = 'captive portal does not open'
  await page.getByRole('textbox').pressSequentially(words, { delay: 140 })
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/)
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  // One announcement; on a slow machine, keys may arrive late enough to count as a pause.
  expect(said.length).toBeLessThanOrEqual(words.length / 3)
  await expect(page.locator('[aria-live], output')).toHaveCount(0)
})

test('headings never skip a level', async ({ page }) => {
  for (const path of [
    '/',
    '/symptoms/',
    '/symptoms/wifi-aware-wifip2pd-fd-leak/',
    '/browse/',
    '/coverage/',
    '/log/',
  ]) {
    await page.goto(path)
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
    expect(levels[0], path).toBe(1)
    levels.forEach((level, n) => expect(level - (levels[n - 1] ?? 0), path).toBeLessThanOrEqual(1))
  }
})
