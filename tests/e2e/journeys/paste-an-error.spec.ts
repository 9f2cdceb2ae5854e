import { expect, test } from '@playwright/test'

test('a reader pastes an error on the home page, opens the fix and checks off its steps', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('search')
    .getByRole('textbox')
    .fill('wifip2pd Failed to create socket: Too many open files')
  const first = page.locator('.hits > li > a').first()
  await expect(first).toContainText('wifip2pd has too many open files')
  await expect(page.getByRole('status')).toContainText('result')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toContainText('wifip2pd')
  await expect(page.getByText('No known fix').first()).toBeVisible()
  await page.waitForLoadState()
  const step = page.getByRole('checkbox', { name: 'Step 1 done' }).first()
  await step.check()
  // The script that keeps ticks loads with the first one.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('ticks.')))
  await page.reload()
  await expect(step).toBeChecked()

  await page
    .getByRole('link', { name: /Restart the iPhone when wifip2pd/ })
    .first()
    .click()
  await expect(page.getByRole('checkbox', { name: 'Step 1 done' }).first()).toBeChecked()
})

test('checkmarks can be cleared for the next device and restored', async ({ page }) => {
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  const clear = page.getByRole('button', { name: 'Clear progress' })
  const step = page.getByRole('checkbox', { name: 'Step 2 done' })
  await expect(clear).toBeHidden()
  await step.check()
  await clear.click()
  await expect(step).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(step).toBeChecked()
  await clear.click()
  await page.reload()
  await expect(step).not.toBeChecked()
})

test('a step has a link to itself', async ({ page }) => {
  await page.goto('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  await page.locator('.steps').first().getByRole('link', { name: 'Step 2', exact: true }).click()
  await expect(page).toHaveURL(/#step-2$/)
  await expect(page.locator('#step-2')).toBeInViewport()
})

test('text pasted anywhere on a page goes to the search', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/symptoms/')
  await page.evaluate(() =>
    navigator.clipboard.writeText('NEFilterDataProvider outage after upgrade'),
  )
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('textbox')).toHaveValue('NEFilterDataProvider outage after upgrade')
  await expect(dialog.locator('.hits > li').first()).toBeVisible()
})

test('a search without an answer says so, is kept on this device and can be exported', async ({
  page,
}) => {
  await page.goto('/search/?q=xylophone+marmalade+zeppelin')
  await expect(page.getByRole('status')).toContainText('No results')
  await page.waitForTimeout(1800)
  await page.getByRole('textbox').fill('')
  await page.getByText('Searches without results (1)').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  expect((await download).suggestedFilename()).toBe('searches-without-results.txt')
})

test('facets narrow the results and are in the address', async ({ page }) => {
  await page.goto('/search/?q=captive+portal')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('post')
  await expect(page).toHaveURL(/kind=post/)
  await expect(page.locator('.hits > li small').first()).toHaveText('Report')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('post')
})

test('an error without a page of its own is explained and not called a miss', async ({ page }) => {
  await page.goto('/search/?q=ECONNREFUSED')
  await expect(page.getByRole('status')).toContainText('The error you named')
  await expect(page.locator('[data-hit]').first()).toHaveText(/ECONNREFUSED/)
})

test('Enter opens the error that no page shows and not a page that shares its other words', async ({
  page,
}) => {
  await page.goto('/search/')
  const box = page.getByRole('textbox')
  await box.fill('NSURLConnection finished with error - code -1002')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/errors\/nsurlerrordomain\/-1002\//)
})

for (const line of [
  'path: unsatisfied (Local network prohibited), interface: en0[802.11], ipv4, uses wifi',
  'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline." UserInfo={_NSURLErrorNWPathKey=unsatisfied (Local network prohibited), interface: en0[802.11]}',
]) {
  test(`the page of a pasted line is the first hit, and Enter opens it: ${line.slice(0, 30)}`, async ({
    page,
  }) => {
    await page.goto('/')
    const box = page.getByRole('search').getByRole('textbox')
    await box.fill(line)
    const first = page.locator('.hits > li > a').first()
    await expect(first).toHaveAttribute(
      'href',
      /accessory-ap|macos-local-network|local-network-denied/,
    )
    const href = (await first.getAttribute('href')) ?? ''
    await box.press('Enter')
    await expect(page).toHaveURL(new RegExp(href.replace(/^[./]+/, '')))
  })
}

test('Enter right after pasting a line waits for its page', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('search').getByRole('textbox')
  await box.fill('path: unsatisfied (Local network prohibited), interface: en0[802.11], ipv4')
  await box.press('Enter')
  await expect(page).toHaveURL(/accessory-ap|macos-local-network|local-network-denied/)
})

test('the number of a page finds it, and the button shows what was found', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox').fill('s74')
  await expect(page.locator('[data-hit]').first()).toHaveText(/wifip2pd/)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.locator('[data-hit]').first()).toBeFocused()
  await expect(page).toHaveURL(/\/#q=s74$/)
})

test('the page of an error that a query names is the first hit, and Enter opens it', async ({
  page,
}) => {
  await page.goto('/search/?q=NSURLErrorDomain%20-1001')
  const first = page.locator('.hits > li > a').first()
  await expect(first).toHaveText('NSURLErrorDomain -1001 (NSURLErrorTimedOut)')
  await page.getByRole('textbox').press('ArrowDown')
  await expect(first).toBeFocused()
  await page.getByRole('textbox').press('Enter')
  await expect(page).toHaveURL(/\/errors\/nsurlerrordomain\/-1001\//)
})

test('an error that is the first hit is not named twice', async ({ page }) => {
  await page.goto('/search/?q=ECONNREFUSED')
  await expect(page.locator('.filters fieldset, .filters details').first()).toBeAttached()
  await expect(page.locator('.named')).toHaveCount(0)
})

test('the number of results is the number of rows, and the words of the query are marked', async ({
  page,
}) => {
  await page.goto('/search/?q=EMFILE%20wifip2pd')
  const rows = page.locator('.hits > li')
  await expect(rows.first()).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(`${await rows.count()} results`)
  await expect(rows.first().locator('a mark').first()).toHaveText(/wifip2pd|EMFILE/)
})

test('a search without an answer keeps the links to other ways and the examples', async ({
  page,
}) => {
  await page.goto('/search/?q=zzqqxx%20blorf')
  await expect(page.getByRole('status')).toContainText('No results')
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible()
  for (const name of ['all errors', 'all pages by filter', 'read a log'])
    await expect(main.getByRole('link', { name })).toBeVisible()
  await main.getByRole('link', { name: 'browse the symptoms' }).click()
  await expect(page).toHaveURL(/\/symptoms\//)

  await page.goto('/search/?q=captive%20portal')
  await expect(page.locator('.hits > li').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeHidden()
})

test('suggestions fit on one line and name no page that is a hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/search/')
  await page.getByRole('textbox').fill('NEFilterD')
  const offers = page.getByRole('group', { name: 'Suggestions' })
  await expect(offers).toBeVisible()
  const box = await offers.boundingBox()
  expect(box?.height).toBeLessThan(48)
  await page.getByRole('textbox').fill('captive portal')
  await expect(page.locator('.hits mark').first()).toBeVisible()
  await expect(offers).toHaveCount(0)
})

test('a number alone lists the codes that it may be', async ({ page }) => {
  await page.goto('/search/?q=57')
  await expect(page.getByRole('status')).toContainText('it may mean')
  await expect(page.locator('.named a').first()).toContainText('ENOTCONN')
  await expect(page.getByText('No results')).toHaveCount(0)
})
