import { expect, test } from '@playwright/test'

/** A log of 200 lines. Three of them, at known places, belong to one known symptom. */
function log(): string {
  const lines = Array.from(
    { length: 200 },
    (_, n) =>
      `2026-11-03 09:${String(n % 60).padStart(2, '0')}:11.204 MyApp[${4000 + n}] tick ${n}`,
  )
  lines[41] = '09:41:02.118 wifip2pd[88] <Error> Failed to create socket: Too many open files'
  lines[42] = '09:41:02.119 wifip2pd[88] <Error> necp_open failed [24: Too many open files]'
  lines[150] = '09:44:40.001 wifip2pd[88] <Error> Failed to update nan0 IPv6 address to [fe80::1]'
  return lines.join('\n')
}

test('a pasted log of 200 lines shows which lines belong to a symptom', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill(log())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('in 3 lines')
  await expect(page.locator('ol.list > li').first()).toContainText('too many open files')

  const excerpt = page.getByRole('region', { name: 'Excerpt' })
  await expect(excerpt.locator('.hit .no')).toHaveText(['42', '43', '151'])
  await page.getByText('3 lines', { exact: true }).click()
  await page.getByRole('link', { name: '151', exact: true }).first().click()
  await expect(page.locator('#line-151')).toBeInViewport()
})

test('on a phone the results come into view, with what to do about the first symptom', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill(log())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const first = page.locator('ol.list > li').first()
  await expect(first.getByText('What to do now')).toBeInViewport()
  await expect(page.getByRole('status').first()).toBeInViewport()
  const excerpt = page.getByRole('region', { name: 'Excerpt' })
  const { scrolled, shown } = await excerpt.evaluate(({ scrollWidth, clientWidth }) => ({
    ...{ scrolled: scrollWidth, shown: clientWidth },
  }))
  expect(scrolled, 'long lines wrap').toBeLessThanOrEqual(shown)
})

test('the copied report contains the lines but no addresses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/log/')
  await page
    .getByRole('textbox', { name: 'Log text' })
    .fill(log().replace('fe80::1', 'fe80::30c1:22ff:fe97:fefb'))
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByRole('button', { name: 'Copy redacted report' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Failed to create socket')
  expect(copied).not.toContain('fe80::30c1')
})

test('a log without known lines gets a message', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill('one\ntwo\nthree\nfour')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('No line matches a known symptom')
  await expect(page.getByRole('link', { name: 'all errors' })).toBeVisible()
})

test('a log without known lines links to the errors that it names', async ({ page }) => {
  await page.goto('/log/')
  await page
    .getByRole('textbox', { name: 'Log text' })
    .fill('one\nError Domain=NSURLErrorDomain Code=-1009\nfd 12\nSO_ERROR [61: Connection refused]')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Errors in this log' })).toBeVisible()
  await expect(page.locator('main ul.list > li')).toHaveText([
    /NSURLErrorDomain -1009 .*line.2/,
    /NSPOSIXErrorDomain 61 .*line.4.*nothing listens/,
  ])
  await page.getByRole('link', { name: /NSPOSIXErrorDomain 61/ }).click()
  await expect(page).toHaveURL(/\/errors\/posix\/61\//)
})

test('a log without known lines gets the closest pages, which may not be right', async ({
  page,
}) => {
  await page.goto('/log/')
  await page
    .getByRole('textbox', { name: 'Log text' })
    .fill('E/nan: wifip2pd leaked every descriptor it had, EMFILE for nan0 since Wi-Fi Aware began')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('No line matches a known symptom')
  await expect(page.getByRole('heading', { name: 'Closest pages' })).toBeVisible()
  await expect(page.getByText('None may be yours.')).toBeVisible()
  const rows = page.locator('main ol.list > li')
  await expect(rows.first().getByRole('link')).toHaveAttribute(
    'href',
    /wifi-aware-wifip2pd-fd-leak/,
  )
  expect(await rows.count()).toBeLessThanOrEqual(3)
})

test('errors are below the excerpt if symptoms were found', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill(log())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.locator('main h2')).toHaveText(['Excerpt', 'Timeline', 'Errors in this log'])
})

test('a log in the search box is read there and can be opened in the log reader', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('search').getByRole('textbox').fill(log())
  await expect(page.getByRole('status').first()).toContainText('200 lines pasted')
  const first = page.locator('.hits > li').first()
  await expect(first).toContainText('clear match')
  await expect(first.locator('.badge')).toHaveText('No known fix')
  await page.getByRole('link', { name: 'Open in the log reader' }).click()
  await expect(page.getByRole('status').first()).toContainText('in 3 lines')
})

test('the page stays responsive while it reads five megabytes', async ({ page }) => {
  const text = log()
  const big = Buffer.from(Array.from({ length: 460 }, () => text).join('\n'))
  await page.goto('/log/')
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'big.log', mimeType: 'text/plain', buffer: big })
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let drawn = 0
        const count = (): void => {
          drawn++
          const words = document.querySelector('[role=status]')?.textContent ?? ''
          if (words.includes('symptom')) resolve(drawn)
          else requestAnimationFrame(count)
        }
        requestAnimationFrame(count)
      }),
  )
  expect(frames).toBeGreaterThan(5)
  await expect(page.locator('ol.list > li').first()).toContainText('too many open files')
})

test('a match shows in words how sure it is and the outcome of its remedy', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill('one\nReceived event realtimeMode')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const row = page.locator('ol.list > li').first()
  await expect(row).toContainText('likely')
  await expect(row).not.toContainText('%')
  await expect(row.locator('.badge')).toHaveText('Workaround')
})

test('the text of the excerpt starts at the same column on every line', async ({ page }) => {
  await page.goto('/log/')
  await page.getByRole('textbox', { name: 'Log text' }).fill(log())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const texts = page.locator('.block > div > span:last-child')
  await expect(texts.first()).toBeVisible()
  const starts = await texts.evaluateAll((all) =>
    all.map((text) => Math.round(text.getBoundingClientRect().left)),
  )
  expect(starts.length).toBeGreaterThan(5)
  expect(new Set(starts).size).toBe(1)
})

test('a file and a folder can be opened with the keyboard, and the page says what can be dropped', async ({
  page,
}) => {
  await page.goto('/log/')
  await expect(page.getByText('Or drop files, a folder or an archive on this page.')).toBeVisible()
  await page.getByRole('button', { name: 'Read', exact: true }).focus()
  for (const name of ['Open a file', 'Open a folder']) {
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(name)).toBeFocused()
    await expect(page.getByLabel(name)).toHaveAttribute('type', 'file')
  }
})

test('a line of a pasted log counts once', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('search')
    .getByRole('textbox')
    .fill('one\ntwo\nwifip2pd <Error> Failed to create socket: Too many open files')
  await expect(page.locator('.hits .soft').first()).toHaveText('line\u00a03')
})

test('arrow keys move through a log in the search box', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('search').getByRole('textbox')
  await box.fill('one\ntwo\nwifip2pd <Error> Failed to create socket: Too many open files')
  const first = page.locator('[data-hit]').first()
  await expect(first).toContainText('too many open files')
  await box.press('Control+Home')
  await box.press('ArrowDown')
  await expect(box, 'the caret moves to the next line of the text').toBeFocused()
  await box.press('Control+End')
  await box.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(box).toBeFocused()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(first).toBeFocused()
  await box.press('Enter')
  await expect(page).toHaveURL(/\/symptoms\/wifi-aware-wifip2pd/)
})
