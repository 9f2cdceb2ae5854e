import { expect, test } from '@playwright/test'
import { watchErrors } from '../modes/reader'

/** Names that every plain object has, and what a page shows if it takes one for a value. */
const KEYS = [
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]
const NATIVE = /native code|\[object /

const SEARCH = ['kind', 'area', 'framework', 'platform', 'version', 'outcome']
const BROWSE = ['kind', 'area', 'framework', 'platform', 'version', 'answer', 'sort']

for (const key of KEYS) {
  test(`“${key}” in the address is a value like any other`, async ({ page }) => {
    const errors = watchErrors(page)
    const lists = ['browse/index.html', 'posts/index.html', 'symptoms/index.html']
    const addresses = [
      `search/index.html#q=${key}`,
      `search/index.html?q=emfile&${key}=${key}`,
      ...SEARCH.map((name) => `search/index.html#q=emfile&${name}=${key}`),
      ...lists.flatMap((list) => BROWSE.map((name) => `${list}?${name}=${key}`)),
      `log/index.html#${key}`,
      `glossary/index.html#${key}`,
      `offline/index.html?${key}=${key}#${key}`,
    ]
    for (const address of addresses) {
      await page.goto('about:blank')
      await page.goto(address)
      if (address.startsWith('search'))
        await expect(page.getByRole('status').first()).not.toBeEmpty()
      const shown = await page.locator('body').innerText()
      expect(shown.match(NATIVE)?.[0] ?? '', address).toBe('')
    }
    expect(errors).toEqual([])
  })
}
