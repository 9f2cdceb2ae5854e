import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { listFiles } from '../../lib/util/node/list-files'
import { SITE } from './site'

const FILES = listFiles(SITE)
const PAGES = FILES.filter((file) => file.endsWith('.html'))

function read(file: string): Buffer {
  return readFileSync(join(SITE, file))
}

/** Number of bytes that a host sends. */
function packed(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length
}

function script(name: string): number {
  const file = FILES.find((path) => new RegExp(`^js/[0-9a-f]{12}/${name}$`).test(path))
  expect(file, name).toBeDefined()
  return packed(read(file ?? ''))
}

/** Allows a raw “>” in text, as HTML does; the preset requires a character reference as a matter of style. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-raw-characters': 'off' },
})

/** Validating all pages takes ten seconds of CPU time. In parts, both workers share it. */
const PARTS = 4

for (let part = 0; part < PARTS; part++) {
  test(`every page is valid HTML (part ${part + 1} of ${PARTS})`, () => {
    test.setTimeout(240_000)
    const wrong: string[] = []
    for (const page of PAGES.filter((_, index) => index % PARTS === part)) {
      const report = validator.validateStringSync(read(page).toString(), page)
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          wrong.push(`${page}:${line}:${column} ${ruleId}: ${message}`)
    }
    expect(wrong.slice(0, 30)).toEqual([])
  })
}

test('every content page has a Markdown twin', () => {
  const content = PAGES.filter((page) =>
    /^(?:symptoms|remediations|posts|guides)\/[^/]+\/index/.test(page),
  )
  expect(content.length).toBeGreaterThan(94)
  const twins = new Set(FILES.filter((file) => file.endsWith('/index.md')))
  expect(content.filter((page) => !twins.has(page.replace('.html', '.md')))).toEqual([])
})

test('the finished site contains no file of the framework', () => {
  expect(FILES.filter((file) => /_next|__next|(?:^|\/)index\.txt$/.test(file))).toEqual([])
})

test.describe('size as sent by a host (gzip)', () => {
  const named = [
    'errors/posix/24/index.html',
    'log/index.html',
    's/1/index.html',
    'search/index.html',
  ]
  const kinds = ['symptoms', 'remediations', 'posts', 'guides', 'errors/posix']

  test('the script of every page is at most 8 kB', () => {
    expect(script('site.js')).toBeLessThanOrEqual(8_000)
  })

  // Both load in parallel when the search opens; docs/search.md describes them.
  test('the search script and the core of the index are at most 32.7 kB', () => {
    expect(script('search.js') + script('current/core.js')).toBeLessThanOrEqual(32_700)
  })

  test('the home page is at most 7.5 kB', () => {
    expect(packed(read('index.html'))).toBeLessThanOrEqual(7_500)
  })

  for (const page of named) {
    test(`${page} with its script is at most 12 kB`, () => {
      expect(packed(read(page)) + script('site.js')).toBeLessThanOrEqual(12_000)
    })
  }

  for (const kind of kinds) {
    test(`the median page of ${kind} with its script is at most 12 kB`, () => {
      const sizes = PAGES.filter((page) => new RegExp(`^${kind}/[^/]+/index.html$`).test(page))
        .map((page) => packed(read(page)))
        .sort((a, b) => a - b)
      const median = sizes[Math.floor(sizes.length / 2)] ?? Infinity
      expect(median + script('site.js')).toBeLessThanOrEqual(12_000)
    })
  }

  test('every page adds at most 6 kB to its own text', () => {
    const heavy = PAGES.map((page) => {
      const html = read(page).toString()
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      return { page, bytes: packed(html.replace(main, '')) }
    }).filter(({ bytes }) => bytes > 6_000)
    expect(heavy).toEqual([])
  })

  for (const words of ['captive portal', 'EMFILE wifip2pd']) {
    test(`from opening the home page to the first hit for “${words}” takes at most 50 kB`, async ({
      page,
      baseURL,
    }) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-hit]')) return
          performance.mark('first-hit')
          observer.disconnect()
        }).observe(document, { childList: true, subtree: true })
      })
      await page.goto(baseURL ?? '')
      await page.locator('#q').fill(words)
      await expect(page.locator('[data-hit]').first()).toBeVisible()
      const come = await page.evaluate(() => {
        const hit = performance.getEntriesByName('first-hit')[0]?.startTime ?? 0
        const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        // The font comes after the first paint, and the hits do not wait for it.
        return all
          .filter(({ responseEnd, name }) => responseEnd <= hit && !name.endsWith('.woff2'))
          .map(({ name }) => name)
      })
      const own = ['index.html', ...come.map((url) => decodeURI(new URL(url).pathname.slice(1)))]
      expect(own.some((file) => file.includes('search/terms-'))).toBe(true)
      const bytes = own.map((file) => packed(read(file))).reduce((sum, size) => sum + size, 0)
      expect(bytes, own.join('\n')).toBeLessThanOrEqual(50_000)
    })
  }

  test('opening a content page takes at most four requests and two for the font', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('errors/posix/24/index.html')
    await page.waitForLoadState('networkidle')
    const [fonts, others] = [true, false].map((isFont) =>
      asked.filter((url) => url.endsWith('.woff2') === isFont),
    )
    expect(others?.length, asked.join('\n')).toBeLessThanOrEqual(4)
    expect(fonts?.length, asked.join('\n')).toBeLessThanOrEqual(2)
  })
})
