import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { sysdiagnose } from '../../logs/archives'
import { EXAMPLE } from './reader'
import { SITE } from '../site'

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))
const PLACES = {
  'from the disk': (file: string): string => pathToFileURL(join(SITE, file)).href,
  hosted: (file: string, host = ''): string => new URL(file, host).href,
}

/** Uses Puppeteer, because Playwright drives only its own build of Firefox. */
for (const [place, addressOf] of Object.entries(PLACES))
  test.describe(`${place} in Firefox`, () => {
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

    test('a reader searches, reads, changes the theme, filters a list and reads a log', async ({
      baseURL,
    }) => {
      const address = (file: string): string => addressOf(file, baseURL)
      await page.goto(address('index.html'))
      await page.type('#q', EXAMPLE.words)
      await page.waitForSelector('[data-hit]')
      expect(await textOf('[data-hit]')).toMatch(/captive/i)
      await page.click('[data-hit]')
      // Writing the query to the address after # also counts as a navigation, so wait for the heading.
      await page.waitForFunction(() =>
        /captive/i.test(document.querySelector('h1')?.innerText ?? ''),
      )
      await page.click('[data-theme-switch]')
      expect(await page.$eval('html', (html) => html.dataset.theme)).toBe('dark')

      await page.goto(address('browse/index.html'))
      const before = await textOf('main [role=status]')
      await page.$$eval('[data-browse] input:not(:checked)', (boxes) => {
        ;(boxes[3] as HTMLInputElement).click()
      })
      await page.waitForFunction(
        (text) => document.querySelector('main [role=status]')?.textContent !== text,
        {},
        before,
      )

      await page.goto(address('log/index.html'))
      await page.type('#log', EXAMPLE.logLine)
      await page.click('form[data-log] button[type=submit]')
      await page.waitForFunction(() => /symptoms? in 1 line/.test(document.body.innerText))
      expect(errors).toEqual([])
    })

    test('a dropped sysdiagnose is read', async ({ baseURL }) => {
      await page.goto(addressOf('log/index.html', baseURL))
      await page.evaluate(
        (text) => {
          const transfer = new DataTransfer()
          const content = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
          transfer.items.add(new File([content], 'sysdiagnose.tar.gz'))
          document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
        },
        Buffer.from(await sysdiagnose()).toString('base64'),
      )
      await page.waitForFunction(() => /5 files were read/.test(document.body.innerText))
      expect(await textOf('ol.list > li')).toContain('too many open files')
      expect(errors).toEqual([])
    })

    async function textOf(selector: string): Promise<string> {
      return page.$eval(selector, (element) => element.textContent ?? '')
    }
  })
