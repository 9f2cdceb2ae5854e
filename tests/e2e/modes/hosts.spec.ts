import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readAsAReader, watchErrors } from './reader'
import { SITE } from '../site'

const HAS_PYTHON = !spawnSync('python3', ['--version']).error

/** The recipe of docs/hosting.md; it prints where it serves. */
async function startPython(folder: string): Promise<{ child: ChildProcess; origin: string }> {
  const args = ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1']
  const child = spawn('python3', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  const port = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('python3 -m http.server ended')))
    child.stdout?.on('data', (text: Buffer) => {
      const found = /port (\d+)/.exec(text.toString())?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  return { child, origin: `http://127.0.0.1:${port}` }
}

for (const [what, folder, base] of [
  ['in the folder', SITE, '/'],
  ['one folder higher', dirname(SITE), `/${basename(SITE)}/`],
] as const) {
  test.describe(`python3 -m http.server ${what}`, () => {
    test.skip(!HAS_PYTHON, 'python3 is not installed (Debian: apt-get install python3)')
    let child: ChildProcess
    let origin: string
    test.beforeAll(async () => {
      ;({ child, origin } = await startPython(folder))
    })
    test.afterAll(() => child?.kill())

    test('a reader finds, reads, copies, narrows and reads a log', async ({ page }) => {
      const errors = watchErrors(page)
      await readAsAReader(page, `${origin}${base}`)
      expect(errors).toEqual([])
    })

    test('the directory form of an address works, with and without the slash', async ({ page }) => {
      await page.goto(`${origin}${base}symptoms`)
      expect(new URL(page.url()).pathname).toBe(`${base}symptoms/`)
      await page.locator('main a').first().click()
      await expect(page.locator('h1')).toBeVisible()
    })
  })
}

test.describe('an object store without an index rule', () => {
  let server: Server
  let origin: string
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.webmanifest': 'application/manifest+json',
  }
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      const file = join(SITE, decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname))
      const isThere = existsSync(file) && statSync(file).isFile()
      const type = types[extname(file)] ?? 'application/octet-stream'
      response.writeHead(isThere ? 200 : 404, { 'Content-Type': isThere ? type : 'text/html' })
      response.end(readFileSync(isThere ? file : join(SITE, '404.html')))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  test.afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('a reader who starts at index.html never meets an address without a file', async ({
    page,
  }) => {
    const errors = watchErrors(page)
    await readAsAReader(page, `${origin}/index.html`)
    expect(errors).toEqual([])
  })

  test('its error document leads back into the site', async ({ page }) => {
    const answer = await page.goto(`${origin}/symptoms/no-such-symptom/`)
    expect(answer?.status()).toBe(404)
    await page.locator('header nav a').first().click()
    await expect(page.locator('h1')).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/symptoms/index.html')
  })
})
