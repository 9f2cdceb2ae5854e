import type { Page } from '@playwright/test'

/**
 * Lists the blocks of a page in reading order, each with its horizontal extent as a share of the window's width in
 * steps of five percent: `aside “Use this page” 25–75 %`. Heights are left out because they depend on the machine's
 * fonts. Consecutive blocks of one kind with the same extent share one line.
 */
export async function layoutOf(page: Page): Promise<string> {
  const lines = await page.evaluate(() => {
    const blocks = 'header, main, main nav, main aside, main section, main form, footer'
    const share = (x: number): number => Math.round((x / innerWidth) * 20) * 5
    return [...document.querySelectorAll(blocks)].flatMap((block) => {
      const { left, right, height } = block.getBoundingClientRect()
      if (height === 0) return []
      const label = block.getAttribute('aria-label')
      const name = block.localName + (label === null ? '' : ` “${label}”`)
      return [`${name} ${share(left)}–${share(right)} %`]
    })
  })
  return lines.filter((line, n) => line !== lines[n - 1]).join('\n')
}
