import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { EXAMPLE } from './reader'
import { SITE } from '../site'

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))
const address = (file: string): string => pathToFileURL(join(SITE, file)).href

/** Playwright drives only a Firefox of its own; Puppeteer drives the one that readers have. */
test.describe('from the disk in Firefox', () => {
  test.skip(!FIREFOX, 'Firefox is not installed (Debian: apt-get install firefox-esr)')
  let browser: Browser
  let page: Page
  const errors: string[] = []

  test.beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true })
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
  })
  test.afterAll(() => browser.close())

  test('a reader finds, reads, changes the colours, narrows and reads a log', async () => {
    await page.goto(address('index.html'))
    await page.type('#q', EXAMPLE.words)
    await page.waitForSelector('[data-hit]')
    expect(await textOf('[data-hit]')).toMatch(/captive/i)
    await page.click('[data-hit]')
    // Putting the words behind the # of the address counts as a navigation too, so the heading is waited for.
    await page.waitForFunction(() => /captive/i.test(document.querySelector('h1')?.innerText ?? ''))
    await page.click('[data-theme-switch]')
    expect(await page.$eval('html', (html) => html.dataset.theme)).toBe('dark')

    await page.goto(address('browse/index.html'))
    const before = await textOf('main [role=status]')
    await page.$$eval('[data-browse] input:not(:checked)', (boxes) => {
      ;(boxes[3] as HTMLInputElement).click()
    })
    expect(await textOf('main [role=status]')).not.toBe(before)

    await page.goto(address('log/index.html'))
    await page.type('#log', EXAMPLE.logLine)
    await page.click('form[data-log] button[type=submit]')
    await page.waitForFunction(() => /symptoms? in 1 line/.test(document.body.innerText))
    expect(errors).toEqual([])
  })

  async function textOf(selector: string): Promise<string> {
    return page.$eval(selector, (element) => element.textContent ?? '')
  }
})
