import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { hold } from '../hold'

const PAGE = '/remediations/connect-peers-over-one-wifi-network-or-with-mobile-data-off/'

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('an answer copied as a link opens its page', async ({ page }) => {
  await page.goto(PAGE)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByText('Other formats').click()
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/\/r\/\d+\/index\.html$/)
  await page.goto(`${address}#step-2`)
  await expect(page).toHaveURL(/\/remediations\/.*#step-2$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('the other forms contain title, outcome, steps, address and date', async ({ page }) => {
  await page.goto(PAGE)
  await page.getByText('Other formats').click()
  for (const form of ['Markdown', 'Plain text', 'Forum reply']) {
    await page.getByRole('button', { name: form, exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/Connect peers over one Wi-Fi network/)
    expect(copied).toMatch(/workaround/i)
    expect(copied).toMatch(/1\. Put the devices on one Wi-Fi network/)
    expect(copied).toMatch(/\/r\/\d+\//)
    expect(copied).toMatch(/Reviewed \d{4}-\d{2}-\d{2}/)
    expect(copied, 'the warning').toMatch(/Before you start.*Cellular Data off/)
    expect(copied, 'buttons of code blocks').not.toMatch(/copywrap/)
    await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()
  }
})

test('a copied answer says how reliable it is', async ({ page }) => {
  await page.goto(PAGE)
  await page.getByText('Other formats').click()
  await page.getByRole('button', { name: 'Forum reply' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const reply = await page.evaluate(() => navigator.clipboard.readText())
  expect(reply).toMatch(
    /^Try “Connect peers .*” \(workaround, from sources, not tested on a device\)\./,
  )
  expect(reply, 'inference is marked').toContain('(unconfirmed)')
})

test('a forum reply keeps commands, and no form contains links to the glossary', async ({
  page,
}) => {
  await page.goto('/symptoms/filter-outage-after-wake/')
  await page.getByText('Other formats').click()
  for (const form of ['Markdown', 'Plain text', 'Forum reply']) {
    await page.getByRole('button', { name: form, exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('sudo sysdiagnose')
    expect(copied).toContain('Expect: an archive under')
    expect(copied).not.toContain('glossary')
    await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()
  }
})

test('a guide has checkboxes, a link to each step and an answer, like a remedy', async ({
  page,
}) => {
  await page.goto('/guides/collecting-a-sysdiagnose-and-wifi-logs-from-both-ends/')
  const attempt = page.getByRole('region', { name: 'One attempt' })
  await attempt.getByRole('checkbox', { name: 'Step 2 done' }).check()
  await attempt.getByRole('button', { name: 'copy link: Step 2' }).click()
  await expect(attempt.getByText('Copied')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/\/g\/2\/index\.html#one-attempt-2$/)
  await page.goto(address)
  await expect(page).toHaveURL(/\/guides\/collecting-.*#one-attempt-2$/)
  await expect(attempt.getByRole('checkbox', { name: 'Step 2 done' })).toBeChecked()
  await expect(page.locator('#one-attempt-2')).toBeInViewport()

  await page.getByText('Other formats').click()
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^## Collecting a sysdiagnose/)
  expect(copied).toMatch(/### One attempt\n\n1\. Note the time[^\n]*\n2\. /)
  expect(copied).toMatch(/```\n {3}rvictl -s/)
  expect(copied).not.toMatch(/copy link|undefined/)
})

test('a button clicked twice shows its own label again, and a screen reader hears both copies', async ({
  page,
}) => {
  await page.goto(PAGE)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        if (target instanceof Element && target.role === 'status')
          for (const { textContent } of addedNodes) heard.push(textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true })
  })
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  const button = page.getByRole('button', { name: 'copy link', exact: true })
  await button.click()
  await expect.poll(heard).toEqual(['Copied'])
  await button.click()
  await expect.poll(heard).toEqual(['Copied', 'Copied'])
  await expect(button).toHaveText('copy link')
})

test('an error code has a link and a citation', async ({ page }) => {
  await page.goto('/errors/posix/24/')
  await page.locator('.crumbs button').click()
  await expect(page.locator('body > [role=status]')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/errors\/posix\/24\//)
  await expect(page.locator('.tools')).toContainText('/errors/posix/24/')
})

test('a glossary term has a link', async ({ page }) => {
  await page.goto('/glossary/')
  await page.getByRole('button', { name: 'copy link: MDM' }).click()
  await expect(page.locator('body > [role=status]')).toHaveText('Copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/\/glossary\/index\.html#mdm$/)
  await page.goto(address)
  await expect(page.locator('#mdm')).toBeInViewport()
})

test('every short address forwards without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/s/1/')
  await expect(page).toHaveURL(/\/symptoms\//)
  await context.close()
})

test('code is copied completely, and a reader can wrap long lines on every page', async ({
  page,
}) => {
  await page.goto(PAGE)
  const code = page.locator('.code').first()
  await code.getByRole('button', { name: 'copy' }).click()
  await expect(code.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('import Foundation')
  await code.getByRole('button', { name: 'wrap' }).click()
  await expect(code.getByRole('button', { name: 'wrap' })).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(page.locator('.code pre').first()).toHaveCSS('white-space-collapse', 'preserve')
  await expect(page.locator('.code pre').first()).toHaveCSS('text-wrap-mode', 'wrap')
})

test('a click before the answer script has loaded still copies the answer', async ({ page }) => {
  await page.route('**/copied-answer.js', async (route) => {
    await new Promise((resume) => setTimeout(resume, 700))
    await route.continue()
  })
  await page.goto(PAGE)
  await page.getByText('Other formats').click()
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/r\/\d+\//)
})

/** Longer than a click lets a page write to the clipboard, in milliseconds; Chromium's limit is 5 s. */
const AFTER_THE_CLICK = 5500
/** Time for the rest of the copy, in which the test must not ask the page: that counts as a click. */
const UNASKED = 1500

/** Clicks “Copy reply” without a permission to copy at any time, and lets the script that makes the reply come late. */
async function copySlowly(
  page: Page,
  context: BrowserContext,
  refuse?: typeof refuseClipboard,
): Promise<void> {
  const release = await hold(page, /\/copied-answer\.js/)
  await page.goto(PAGE)
  await page.evaluate(() => navigator.clipboard.writeText('nothing'))
  await context.clearPermissions()
  await refuse?.(page, context)
  await page.getByRole('button', { name: 'Copy reply' }).first().click()
  await page.waitForTimeout(AFTER_THE_CLICK)
  release()
  await page.waitForTimeout(UNASKED)
}

test('a reply is written to the clipboard in the click, also if its script comes long after it', async ({
  page,
  context,
}) => {
  await copySlowly(page, context)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Try “Connect peers/)
})

/** Lets the browser refuse pages to write to the clipboard. */
async function refuseClipboard(page: Page, context: BrowserContext): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const { targetInfo } = await devtools.send('Target.getTargetInfo')
  await devtools.send('Browser.setPermission', {
    permission: { name: 'clipboard-write', allowWithoutSanitization: false },
    setting: 'denied',
    browserContextId: targetInfo.browserContextId,
  })
}

test('a reply that the browser does not let the page copy is shown and selected', async ({
  page,
  context,
}) => {
  await copySlowly(page, context, refuseClipboard)
  const text = page.getByRole('textbox', { name: 'Could not copy. Copy the text by hand.' })
  await expect(text).toBeFocused()
  const selected = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )
  expect(selected).toMatch(/^Try “Connect peers[^]*\/r\/\d+\//)
  await page.keyboard.press('Escape')
  await expect(text).toHaveCount(0)
})

test('a citation and Markdown contain absolute addresses', async ({ page, baseURL }) => {
  await page.goto('/symptoms/macos-local-network-permission-inconsistent/')
  await page.getByRole('button', { name: 'copy the citation' }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toMatch(new RegExp(`${baseURL}s/\\d+/`))
  await page.getByText('Other formats').click()
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toMatch(new RegExp(`\\]\\(${baseURL}`))
})

test('a number shows its evidence beside it, and Escape closes it', async ({ page }) => {
  await page.goto(PAGE)
  const mark = page.locator('a.ref').first()
  await mark.click()
  const note = page.locator('.note')
  await expect(note).toBeVisible()
  await expect(page).not.toHaveURL(/#evidence/)
  const claim = await page.evaluate(
    (hash) => document.querySelector(`${hash} p`)?.textContent ?? '',
    await mark.getAttribute('href'),
  )
  await expect(note).toContainText(claim)
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('on a phone the bar at the bottom copies the reply, searches and leads to the sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(PAGE)
  const bar = page.getByRole('navigation', { name: 'Shortcuts' })
  await expect(bar).toBeInViewport()
  await bar.getByRole('button', { name: 'Copy reply' }).click()
  await expect(bar.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Try “Connect peers/)
  await bar.getByRole('link', { name: 'Contents' }).click()
  await expect(page.locator('#contents')).toBeInViewport()
  await bar.getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
