import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHECK, checkLinks } from '../../../../lib/dev/links/check'
import { linksText, recordLinks } from '../../../../lib/dev/links/record'
import { freePort } from '../../../../lib/dev/server'
import { OutsideLinks } from '../../../../lib/model/sources/outside-links'
import { parseYaml } from '../../../../lib/model/parse-yaml'

const QUICK = { ...CHECK, timeoutMs: 300, pauseMs: 20 }

let server: Server
let site = ''
/** Requests by path: `HEAD /a`. */
const asked: string[] = []
let [open, most] = [0, 0]

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    const count = asked.filter((one) => one.endsWith(` ${path}`)).length
    if (path === '/hang') return
    if (path === '/reset') return void request.socket.resetAndDestroy()
    if (path === '/moved') return void response.writeHead(301, { Location: '/fine' }).end()
    if (path === '/loop') return void response.writeHead(302, { Location: '/loop' }).end()
    if (path === '/no-head' && request.method === 'HEAD') return void response.writeHead(405).end()
    if (path === '/head-404' && request.method === 'HEAD') return void response.writeHead(404).end()
    if (path === '/busy-once' && count <= 2)
      return void response.writeHead(503, { 'Retry-After': '0' }).end()
    const status = Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200)
    setTimeout(() => response.writeHead(status).end('a page'), 10)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  site = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function check(...paths: string[]): Promise<string[]> {
  const urls = paths.map((path) => (path.startsWith('/') ? site + path : path))
  const states = await checkLinks(urls, QUICK)
  return urls.map((url) => `${states.get(url)?.kind} ${states.get(url)?.why}`.trim())
}

describe('an outside link', () => {
  it.each([
    ['/200', 'works'],
    ['/moved', 'works'],
    ['/no-head', 'works'],
    ['/head-404', 'works'],
    ['/busy-once', 'works'],
    ['/404', 'dead 404'],
    ['/410', 'dead 410'],
    ['http://nothing.invalid/', 'dead no such host'],
    ['/403', 'unsure 403'],
    ['/429', 'unsure 429'],
    ['/500', 'unsure 500'],
    ['/hang', 'unsure timeout'],
    ['/reset', 'unsure ECONNRESET'],
    ['/loop', 'unsure redirect count exceeded'],
  ])('to %s: %s', async (path, state) => {
    expect(await check(path)).toEqual([state])
  })

  it('to a port on which nothing listens: unsure ECONNREFUSED', async () => {
    expect(await check(`http://localhost:${await freePort()}/`)).toEqual(['unsure ECONNREFUSED'])
  })

  it('is asked for once if it works, and three times if the answer is unsure', async () => {
    const count = (path: string): number => asked.filter((one) => one.endsWith(` ${path}`)).length
    await check('/200?once', '/500?again', '/404?sure')
    expect(['/200?once', '/500?again', '/404?sure'].map(count)).toEqual([1, 6, 2])
  })

  it('is asked for with others, but no host gets more than two requests at a time', async () => {
    most = 0
    const done: number[] = []
    const urls = Array.from({ length: 20 }, (_, n) => `${site}/200?${n}`)
    await checkLinks(urls, { ...QUICK, onResult: (_url, _state, n) => done.push(n) })
    expect(most).toBe(2)
    expect(done).toEqual(urls.map((_, n) => n + 1))
  })
})

describe('the record of a check', () => {
  const state = (kind: 'works' | 'dead' | 'unsure', why = '') => ({ kind, why, isAnswered: true })
  const before: OutsideLinks = {
    checked: '2026-01-01',
    dead: [
      { url: 'https://a.example/', since: '2026-01-01', why: '404' },
      { url: 'https://b.example/', since: '2026-01-01', why: '404' },
      { url: 'https://no-longer-linked.example/', since: '2026-01-01', why: '404' },
    ],
    unsure: [{ url: 'https://c.example/', since: '2025-12-01', why: '500' }],
  }

  it('keeps the day since when a link is dead, until it works', () => {
    const states = new Map([
      ['https://d.example/', state('dead', '410')],
      ['https://a.example/', state('unsure', 'timeout')],
      ['https://b.example/', state('works')],
      ['https://c.example/', state('unsure', '403')],
    ])
    expect(recordLinks(states, before, '2026-02-01')).toEqual({
      checked: '2026-02-01',
      dead: [
        { url: 'https://a.example/', since: '2026-01-01', why: 'timeout' },
        { url: 'https://d.example/', since: '2026-02-01', why: '410' },
      ],
      unsure: [{ url: 'https://c.example/', since: '2025-12-01', why: '403' }],
    })
  })

  it('is read as it was written', () => {
    const text = linksText(before)
    expect(parseYaml(OutsideLinks, text, { file: 'links.yaml', line: 1 })).toEqual({
      ok: true,
      value: before,
    })
  })
})

describe('npm run check:links', () => {
  /** Runs it on a `content/` whose sources have the given addresses. */
  async function run(...addresses: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'reachable-links-'))
    mkdirSync(join(folder, 'content/sources'), { recursive: true })
    writeFileSync(
      join(folder, 'content/sources/sources.yaml'),
      addresses
        .map(
          (address, n) =>
            `- { file: ${n}.txt, layout: feed, page: A page, address: "${address}", captured: unknown, sha256: ${'a'.repeat(64)} }\n`,
        )
        .join(''),
    )
    const args = ['--import', import.meta.resolve('tsx'), resolve('scripts/check-links.ts')]
    const child = spawn(process.execPath, args, { cwd: folder })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const code = await new Promise((done) => child.on('close', done))
    let record = ''
    try {
      record = readFileSync(join(folder, 'content/links.yaml'), 'utf8')
    } catch {
      // Nothing was recorded.
    }
    rmSync(folder, { recursive: true })
    return { code, output, record }
  }

  it('records dead links with their day, names their places, and fails', async () => {
    const { code, output, record } = await run(`${site}/200#part`, `${site}/404`)
    expect(output).toContain('1 work, 1 dead, 0 unsure')
    expect(output).toContain('content/sources/sources.yaml')
    expect(code).toBe(1)
    const read = parseYaml(OutsideLinks, record, { file: 'links.yaml', line: 1 })
    expect(read.ok && read.value.dead).toEqual([
      { url: `${site}/404`, since: read.ok && read.value.checked, why: '404' },
    ])
  }, 60_000)

  it('succeeds when all links work', async () => {
    expect((await run(`${site}/200`)).code).toBe(0)
  }, 60_000)

  it('records nothing without a network', async () => {
    const { code, output, record } = await run('http://nothing.invalid/')
    expect([code, record]).toEqual([1, ''])
    expect(output).toContain('No server answered')
  }, 60_000)
})
