import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { browserScripts, contentData } from '../../../lib/build/bundle'
import { placeAssets, placeOf } from '../../../lib/build/finish/assets'
import { parsePage, serializePage } from '../../../lib/build/finish/html'
import { finishPage } from '../../../lib/build/finish/finish-page'
import { inWorkers } from '../../../lib/build/threads'
import { storedForm } from '../../../lib/publish/documents'
import type { StoredPage } from '../../../lib/search/remote/response'
import { THEME_SCRIPT } from '../../../lib/site/theme'
import { frozenKnowledge } from '../../frozen-corpus'

/** What the search engine does with a request. */
type Behavior = 'answers' | 'is slow' | 'is down'

let behavior: Behavior
let asked: string[]
let engine: Server
let site: Server
let other: Server
let reachedOther: number

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  engine = await listening((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', originOf(site))
    response.setHeader('Access-Control-Allow-Headers', 'content-type')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      asked.push(`${request.url} ${body}`)
      if (behavior === 'is down') return void response.destroy()
      setTimeout(() => response.end(ANSWER), behavior === 'is slow' ? 10_000 : 0)
    })
  })
  other = await listening((_request, response) => {
    reachedOther++
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end()
  })
  site = await listening(await searchPageOf(`${originOf(engine)}/kb/`))
})
test.afterAll(() => {
  for (const server of [engine, site, other]) {
    server.closeAllConnections()
    server.close()
  }
})
test.beforeEach(async ({ page }) => {
  behavior = 'answers'
  asked = []
  reachedOther = 0
  await page.goto(`${originOf(site)}/search/`)
})

test('the page says where words go, sends terms there and shows what is found', async ({
  page,
}) => {
  const { host } = new URL(originOf(engine))
  await expect(page.getByText(`Words that you type are sent to ${host}.`)).toBeVisible()
  await expect(page.getByText('leaves this page')).toBeHidden()
  await page.getByRole('textbox').fill('captive portal does not open')
  await expect(page.locator('[data-hit]')).toHaveText(['A portal never opens'])
  expect(asked[0]).toMatch(/^\/kb\/_search\?/)
  expect(asked.join('')).not.toContain('does not open')
})

test('pasted lines are sent nowhere', async ({ page }) => {
  const lines = 'wifip2pd <Error> Failed to create socket: Too many open files\nnext line'
  await page.getByRole('textbox').fill(lines)
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  expect(asked).toEqual([])
})

test('the log reader finds the closest pages in the index of the site', async ({ page }) => {
  const first = await page.evaluate(async () => {
    await reachable.loadSearch()
    const search = await reachable.openLocalIndex?.()
    return (await search?.find('captive portal does not open'))?.hits[0]?.url
  })
  expect(first).toBe('/symptoms/captive-portal-not-opening-ios26/')
  expect(asked).toEqual([])
})

test('the policy allows a connection to the engine and to no other origin', async ({ page }) => {
  const reaches = (url: string): Promise<boolean> =>
    page.evaluate(
      (address) =>
        fetch(address, { method: 'POST' }).then(
          () => true,
          () => false,
        ),
      url,
    )
  expect(await reaches(`${originOf(engine)}/kb/_search`)).toBe(true)
  expect(await reaches(originOf(other))).toBe(false)
  expect(await reaches(originOf(site))).toBe(false)
  expect(reachedOther).toBe(0)
})

for (const state of ['is slow', 'is down'] as const)
  test(`the index answers when the engine ${state}, which is not asked again for a while`, async ({
    page,
  }) => {
    behavior = state
    const box = page.getByRole('textbox')
    const first = page.locator('[data-hit]').first()
    await box.fill('captive portal does not open')
    await expect(first).toContainText(/captive/i, { timeout: 9_000 })
    await box.fill('EMFILE')
    await expect(first).toContainText(/open files|EMFILE/i)
    // Chromium itself repeats a request whose connection is lost.
    expect(new Set(asked).size).toBe(1)
  })

const HIT: StoredPage = {
  ...{
    id: 'x1',
    kind: 'post',
    url: '/posts/x1/',
    title: 'A portal never opens',
    lead: 'It is captive.',
  },
  ...{ badges: [], facets: {}, covers: [], offTopic: false },
}
const ANSWER = JSON.stringify({
  timed_out: false,
  _shards: { failed: 0 },
  hits: {
    hits: [
      {
        fields: { page: [storedForm(HIT)] },
        matched_queries: { captiv: 9, portal: 9, open: 9 },
      },
    ],
  },
})

/** The search page with the scripts and the index, as a build with `REACHABLE_SEARCH` makes them. */
async function searchPageOf(address: string): Promise<RequestListener> {
  process.env.REACHABLE_SEARCH = address
  const worker = resolve(import.meta.dirname, 'search-page.worker.tsx')
  const [html = ''] = await inWorkers<string>(worker, [0])
  const assets = placeAssets({
    scripts: await browserScripts(process.cwd(), address),
    data: contentData(frozenKnowledge()),
  })
  const tree = parsePage(html)
  finishPage(tree, 'search/index.html', {
    ...{ own: null, searchAddress: address, stylesheets: new Map(), scriptNames: new Set() },
    ...{ inlineScripts: new Set([THEME_SCRIPT]), folders: [] },
    rename: (file) => placeOf(file, assets.scripts),
  })
  const texts = new Map<string, string | Uint8Array>([['/search/', serializePage(tree)]])
  for (const { path, content } of assets.files) texts.set(`/${path}`, content)
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x')
    const type = pathname.endsWith('/') ? 'text/html' : 'text/javascript'
    response.writeHead(texts.has(pathname) ? 200 : 404, { 'Content-Type': type })
    response.end(texts.get(pathname))
  }
}

async function listening(answer: RequestListener): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  return server
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
