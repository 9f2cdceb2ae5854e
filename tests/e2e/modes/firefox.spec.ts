import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import { sysdiagnose } from '../../logs/archives'
import { EXAMPLE } from './reader'
import { SITE } from '../site'

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))
const SYMPTOM = 'symptoms/captive-portal-not-opening-ios26/index.html'
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
    test.beforeEach(() => {
      errors.length = 0
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
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')

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

    test('letters are answered as they come, and the first row is a card that copies a reply', async ({
      baseURL,
    }) => {
      await page.goto(addressOf('search/index.html', baseURL))
      await page.type('#q', 'captive por')
      await page.waitForFunction(
        () => document.querySelector('.ghost')?.textContent === 'captive portal',
      )
      await page.keyboard.press('Tab')
      await page.keyboard.type('does not open')
      await page.waitForSelector('.card')
      expect(await page.$eval('#q', (box) => (box as HTMLTextAreaElement).value)).toBe(
        'captive portal does not open',
      )
      expect(await textOf('.hits > li:first-child')).toMatch(/captive.*What to do now/is)
      await page.click('.card button')
      await page.waitForFunction(
        () => document.querySelector('.card button')?.textContent === 'Copied',
      )
      expect(await pasted(baseURL)).toMatch(/captive[^]*(?:\/s\/8\/|s8)/i)

      const first = await page.$eval('[data-hit]', (link) => (link as HTMLAnchorElement).href)
      await page.focus('#q')
      await page.keyboard.press('Enter')
      await page.waitForFunction((href) => location.href === href, {}, first)
      expect(errors).toEqual([])
    })

    test('a filter is a chip that removes it', async ({ baseURL }) => {
      await page.goto(addressOf('search/index.html', baseURL))
      await page.type('#q', 'vpn')
      await page.waitForSelector('[aria-label=Platform]')
      await page.select('[aria-label=Platform]', 'macOS')
      await page.waitForSelector('button.chip')
      expect(await textOf('button.chip')).toMatch(/macOS/)
      await page.waitForFunction(() => location.hash.includes('platform=macOS'))
      await page.click('button.chip')
      await page.waitForFunction(() => !document.querySelector('button.chip'))
      expect(await page.evaluate(() => location.hash)).toBe('#q=vpn')
      expect(errors).toEqual([])
    })

    test('on a phone the bar at the bottom copies the reply, searches and leads to the sections', async ({
      baseURL,
    }) => {
      await page.setViewport({ width: 360, height: 740 })
      await page.goto(addressOf(SYMPTOM, baseURL))
      const bottom = await page.$eval('.bar', (bar) => bar.getBoundingClientRect().bottom)
      expect(Math.round(bottom)).toBe(740)
      await page.click('.bar button')
      await page.waitForFunction(
        () => document.querySelector('.bar button')?.textContent === 'Copied',
      )
      expect(await pasted(baseURL)).toMatch(/captive[^]*(?:\/s\/8\/|s8)/i)
      await page.click('.bar a[href$="#contents"]')
      await page.waitForFunction(() => {
        const top = document.querySelector('#contents')?.getBoundingClientRect().top ?? -1
        return top >= 0 && top < innerHeight
      })
      await page.click('.bar [data-find]')
      await page.waitForSelector('dialog[open] textarea')
      expect(errors).toEqual([])
    })

    test('a reply is written to the clipboard in the click, also if its script comes long after it', async ({
      baseURL,
    }) => {
      test.skip(place !== 'hosted', 'Firefox cannot delay files of the disk')
      await page.setRequestInterception(true)
      page.on('request', delayAnswers)
      try {
        await page.goto(addressOf(SYMPTOM, baseURL))
        await page.click('.side [data-form]')
        await page.waitForFunction(
          () => document.querySelector('.side [data-form]')?.textContent === 'Copied',
        )
        expect(await pasted(baseURL)).toMatch(/captive[^]*\/s\/8\//i)
      } finally {
        page.off('request', delayAnswers)
        await page.setRequestInterception(false)
      }
    })

    test('the font of the site is shown', async ({ baseURL }) => {
      await page.goto(addressOf(SYMPTOM, baseURL))
      await page.waitForFunction(async () => {
        await document.fonts.ready
        return [...document.fonts].filter((face) => face.family.includes('Reachable')).length === 2
      })
      const states = await page.evaluate(() =>
        [...document.fonts]
          .filter((face) => face.family.includes('Reachable'))
          .map((face) => face.status),
      )
      expect(states).toEqual(['loaded', 'loaded'])
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

    /** Holds the script that makes answers until a click no longer lets the page write to the clipboard: 5 s. */
    function delayAnswers(request: HTTPRequest): void {
      const wait = request.url().endsWith('/copied-answer.js') ? 5500 : 0
      setTimeout(() => void request.continue(), wait)
    }

    /** The clipboard, as a reader sees it: pasted into the field of the log page, in a tab of its own. */
    async function pasted(host?: string): Promise<string> {
      const other = await browser.newPage()
      try {
        await other.goto(addressOf('log/index.html', host))
        await other.focus('#log')
        await other.keyboard.down('Control')
        await other.keyboard.press('v')
        await other.keyboard.up('Control')
        await other.waitForFunction(
          () => document.querySelector<HTMLTextAreaElement>('#log')?.value !== '',
        )
        return await other.$eval('#log', (field) => (field as HTMLTextAreaElement).value)
      } finally {
        await other.close()
        await page.bringToFront()
      }
    }

    async function textOf(selector: string): Promise<string> {
      return page.$eval(selector, (element) => element.textContent ?? '')
    }
  })
