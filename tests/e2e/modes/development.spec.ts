import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { watchErrors } from './reader'

/** A port that nothing uses now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test.describe('npm run dev', () => {
  let server: ChildProcess
  let origin = ''

  test.beforeAll(async () => {
    const port = await freePort()
    origin = `http://localhost:${port}`
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', '--port', `${port}`], {
      env: { ...process.env, REACHABLE_CONTENT: 'tests/corpus' },
      stdio: 'ignore',
    })
  })
  test.afterAll(() => server.kill())

  test('shows pages without warnings of the framework, with the icon and the search', async ({
    page,
  }) => {
    const errors = watchErrors(page)
    await expect(async () => {
      await page.goto(origin)
    }).toPass()
    errors.length = 0
    for (const path of ['/symptoms/captive-portal-not-opening-ios26/', '/browse/', '/search/'])
      await page.goto(origin + path)
    await page.getByRole('textbox').fill('captive portal')
    await expect(page.locator('[data-hit]').first()).toContainText(/captive/i)
    const icon = await page.locator('link[rel=icon]').getAttribute('href')
    expect((await page.request.get(`${origin}${icon}`)).status()).toBe(200)
    expect(errors).toEqual([])
  })
})
