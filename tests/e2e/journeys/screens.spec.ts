import { expect, test, type Page } from '@playwright/test'
import { layoutOf } from '../layout'

/** One page of each type. */
const PAGES = {
  home: '/',
  symptoms: '/symptoms/',
  symptom: '/symptoms/wifi-aware-wifip2pd-fd-leak/',
  remediations: '/remediations/',
  remediation: '/remediations/connect-peers-over-one-wifi-network-or-with-mobile-data-off/',
  posts: '/posts/',
  post: '/posts/wifip2pd-leaks-file-descriptors-during-repeated-wi-fi-aware-ndp/',
  source: '/posts/wifip2pd-leaks-file-descriptors-during-repeated-wi-fi-aware-ndp/source/',
  errors: '/errors/',
  domain: '/errors/nsurlerrordomain/',
  code: '/errors/posix/24/',
  guides: '/guides/',
  guide: '/guides/collecting-a-sysdiagnose-and-wifi-logs-from-both-ends/',
  glossary: '/glossary/',
  browse: '/browse/',
  facet: '/browse/framework/network/',
  search: '/search/',
  log: '/log/',
  coverage: '/coverage/',
  changes: '/changes/',
  about: '/about/',
  offline: '/offline/',
} as const

const WIDTHS = [360, 768, 1440] as const
const THEMES = ['light', 'dark'] as const

/** Side of the squares of the page that become one pixel of what is compared. */
const SQUARE = 12

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`every page type looks as it did at ${width} px, ${theme}`, async ({ page, browser }) => {
      test.setTimeout(120_000)
      const easel = await browser.newPage()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(path)
        expect.soft(await overflow(page), `${name} is no wider than ${width} px`).toBe(0)
        expect.soft(await torn(page), `${name} has no word torn out of its line`).toEqual([])
        const picture = await coarse(await capture(page), easel)
        expect.soft(picture).toMatchSnapshot(`${name}-${width}-${theme}.png`, {
          threshold: 0.15,
          maxDiffPixelRatio: 0.15,
        })
      }
      await easel.close()
    })
  }
}

for (const width of WIDTHS) {
  test(`every page type keeps its blocks in their columns at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const layouts: string[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path)
      layouts.push(`${name}\n${await layoutOf(page)}\n`)
    }
    expect(layouts.join('\n')).toMatchSnapshot(`layout-${width}.txt`)
  })
}

/** A block beside the main text, on the widest screen. */
const BESIDE = [
  ['the facts beside a post', PAGES.post, 'aside[aria-label="Named in this post"]'],
  ['the filters beside a list', PAGES.browse, 'nav[aria-label="Filters"]'],
] as const

for (const [what, path, block] of BESIDE) {
  test(`${what} would be missed if they were lost, and if they fell below`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path)
    const whole = await layoutOf(page)
    const beside = page.locator(block)
    await beside.evaluate((element) => {
      if (element.parentElement) element.parentElement.style.display = 'block'
    })
    expect(await layoutOf(page)).not.toBe(whole)
    await page.reload()
    expect(await layoutOf(page)).toBe(whole)
    await beside.evaluate((element) => element.remove())
    expect(await layoutOf(page)).not.toBe(whole)
  })
}

/** Chromium under load refuses a capture now and then, and takes the same one when asked again. */
async function capture(page: Page): Promise<Buffer> {
  let shot: Buffer | undefined
  await expect(async () => {
    shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  }).toPass({ timeout: 30_000 })
  if (!shot) throw new Error('no picture was taken')
  return shot
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}

/** Words kept whole that became boxes of their own, since their line is laid out as a row of boxes. */
async function torn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.whole')]
      .map((word) => word.parentElement)
      .filter((line) => line && /flex|grid/.test(getComputedStyle(line).display))
      .map((line) => line?.textContent ?? ''),
  )
}

/**
 * The first screen with every square of the page as one pixel of its mean colour. Which font draws a word
 * then matters little; where blocks stand, and in which colours, still shows.
 */
async function coarse(shot: Buffer, easel: Page): Promise<Buffer> {
  const url = await easel.evaluate(
    async ([data, side]) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${data}`
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(picture.width / side)
      canvas.height = Math.round(picture.height / side)
      const context = canvas.getContext('2d')
      if (context) context.imageSmoothingQuality = 'high'
      context?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/png')
    },
    [shot.toString('base64'), SQUARE] as const,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
