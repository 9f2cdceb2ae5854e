import type { Page } from '@playwright/test'

/**
 * The blocks of a page in reading order, each with the columns it takes as a share of the window's width
 * in steps of five percent: `aside “Use this page” 25–75 %`. Heights are left out, since they depend on the
 * fonts of the machine. Blocks of one kind below each other in the same columns are one line.
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
