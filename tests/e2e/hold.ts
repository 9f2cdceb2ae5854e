import type { Page } from '@playwright/test'

/** Delays every file whose name matches until the returned function is called. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  await page.route(files, async (route) => {
    await gate
    await route.continue()
  })
  return release
}
