import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { SearchSteps } from './peers'

/** What opening one page costs a reader. Sizes in bytes as sent, times in milliseconds. */
export interface PageCost {
  readonly total: number
  readonly script: number
  readonly requests: number
  /** Total blocking time: what every task over 50 ms takes beyond them. */
  readonly blocking: number
  /** Largest contentful paint. */
  readonly paint: number
}

/** What it costs to come from the home page, not yet opened, to the first hit. */
export interface SearchCost {
  readonly total: number
  readonly time: number
}

/** Slow 4G and a phone's processor, as Lighthouse emulates them: 1.6 Mbit/s, 150 ms, a quarter of the speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
}
const SLOWER = 4

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Serves a folder the same way for every site: gzip for text, no cache. */
export async function serveForBench(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      if (statSync(file).isDirectory()) {
        response.writeHead(301, { Location: `${path}/` }).end()
        return
      }
      const type = TYPES[extname(file)]
      const content = readFileSync(file)
      const headers = {
        'Content-Type': type ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
      }
      if (type)
        response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(gzipSync(content))
      else response.writeHead(200, headers).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

/** Opens a page cold and waits until nothing more comes. */
export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  return withColdPage(browser, async (page, sent) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1000)
    const { blocking, paint } = await page.evaluate(() => {
      const record = (globalThis as unknown as { bench: { tasks: number[]; paint: number } }).bench
      return {
        blocking: record.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
        paint: record.paint,
      }
    })
    return { ...sent, blocking, paint }
  })
}

/**
 * Opens the home page cold and searches as soon as a field is there. Time and traffic are read from the
 * page's own clock up to the moment at which the first hit stands in it, so that how often we look
 * does not count, nor what is loaded after it. What a worker fetches is not in the page's record.
 */
export async function measureSearch(
  browser: Browser,
  url: string,
  steps: SearchSteps,
  words: string,
): Promise<SearchCost> {
  return withColdPage(browser, async (page) => {
    await page.addInitScript((hit) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(hit)) return
        performance.mark('first-hit')
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    }, steps.hit)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForLoadState('load')
    if (steps.open !== null) await page.locator(steps.open).first().click()
    const field = page.locator(steps.field).first()
    await field.click()
    await field.pressSequentially(words)
    await page.locator(steps.hit).first().waitFor({ timeout: 60_000 })
    return page.evaluate(() => {
      const time = performance.getEntriesByName('first-hit')[0]?.startTime ?? NaN
      const loads = ['navigation', 'resource'].flatMap(
        (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
      )
      const before = loads.filter(({ responseEnd }) => responseEnd <= time)
      return { time, total: before.reduce((sum, { transferSize }) => sum + transferSize, 0) }
    })
  })
}

async function withColdPage<Result>(
  browser: Browser,
  run: (page: Page, sent: { total: number; script: number; requests: number }) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      const record = { tasks: [] as number[], paint: 0 }
      Object.assign(globalThis, { bench: record })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) record.tasks.push(duration)
      }).observe({ type: 'longtask', buffered: true })
      new PerformanceObserver((list) => {
        record.paint = list.getEntries().at(-1)?.startTime ?? record.paint
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return await run(page, countTraffic(devtools))
  } finally {
    await context.close()
  }
}

function countTraffic(devtools: CDPSession): { total: number; script: number; requests: number } {
  const sent = { total: 0, script: 0, requests: 0 }
  const scripts = new Set<string>()
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const mime = response.mimeType
    if (type === 'Script' || mime.includes('javascript')) scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.total += encodedDataLength
    sent.requests += 1
    if (scripts.has(requestId)) sent.script += encodedDataLength
  })
  return sent
}

/** The middle one of an odd number of measurements, for each figure by itself. */
export function medians<Figures extends object>(runs: readonly Figures[]): Figures {
  const [first] = runs
  if (!first) throw new Error('nothing was measured')
  const figures = Object.keys(first).map((key) => {
    const values = runs.map((run) => Number(run[key as keyof Figures])).sort((a, b) => a - b)
    return [key, values[Math.floor(values.length / 2)]]
  })
  return Object.fromEntries(figures) as Figures
}
