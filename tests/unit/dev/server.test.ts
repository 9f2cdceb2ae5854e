import { createServer, type Server } from 'node:http'
import { connect, createServer as createSocket, type AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeInto } from '../../../lib/build/store/folder'
import { serveFolder, type FolderServer } from '../../../lib/dev/server'

const folder = mkdtempSync(join(tmpdir(), 'reachable-serve-'))
writeInto(folder, 'index.html', 'home')
writeInto(folder, 'a/index.html', 'page a')
writeInto(folder, '404.html', 'nothing here')
writeInto(folder, 'folder/file', 'in a folder without a page')

describe('the server of the finished folder', () => {
  let server: FolderServer
  const ask = (path: string): Promise<Response> =>
    fetch(`http://localhost:${server.port}${path}`, { redirect: 'manual' })

  beforeAll(async () => {
    server = await serveFolder(folder, { port: 0, base: '/kb/' })
  })
  afterAll(() => server.close())

  it('serves a folder by its index and a file by its name', async () => {
    expect(await (await ask('/kb/')).text()).toBe('home')
    expect(await (await ask('/kb/a/')).text()).toBe('page a')
    expect(await (await ask('/kb/a/index.html')).text()).toBe('page a')
  })

  it('redirects to the address with the trailing slash, so that relative links work', async () => {
    const answer = await ask('/kb/a')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/kb/a/'])
  })

  it('keeps the query when it adds the slash', async () => {
    const answer = await ask('/kb/a?q=emfile')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/kb/a/?q=emfile'])
  })

  it.each([
    ['GET //evil.example/x%2f..%2f.. HTTP/1.1', 400],
    ['GET /kb/%c0%ae HTTP/1.1', 400],
    ['GET /kb/% HTTP/1.1', 400],
    ['GET /kb/%00 HTTP/1.1', 400],
    ['GET /kb/a%2f..%2f.. HTTP/1.1', 400],
    ['POST /kb/ HTTP/1.1', 405],
    ['CONNECT evil.example:443 HTTP/1.1', 405],
    ['OPTIONS * HTTP/1.1', 405],
    ['GET http://evil.example/kb/a HTTP/1.1', 400],
    ['GET /kb/\\evil.example HTTP/1.1', 400],
    ['GET /kb/ HTTP/9.9', 400],
    [`GET /kb/${'a'.repeat(20_000)} HTTP/1.1`, 400],
    ['GET /kb/ HTTP/1.1\r\nContent-Length: -1', 400],
    ['NONSENSE', 400],
    ['GET /kb/ HTTP/1.1\r\nbad header', 400],
    ['GET /kb/ HTTP/1.1\r\nRange: bytes=3-1', 416],
    ['GET /kb/ HTTP/1.1\r\nRange: bytes=99-', 416],
    ['GET /kb/ HTTP/1.1\r\nRange: bytes=a-b', 200],
    ['GET /kb/ HTTP/1.1\r\nIf-Match: "other"', 412],
  ])('answers “%s” with status %i and goes on', async (request, status) => {
    expect(await askRaw(server.port, request)).toBe(status)
    expect((await ask('/kb/')).status).toBe(200)
  })

  it.each([
    ...[
      '/kb/none',
      '/',
      '/kb/../../etc/passwd',
      '/kb/%2e%2e/%2e%2e/etc/passwd',
      '/kb/404',
      '/kb/index',
    ],
    ...[
      '/kb/a//',
      '/kb//a/',
      '/kb/index.html/',
      '/kb/a%2f',
      '/kb/folder/',
      `/kb/${'a'.repeat(300)}`,
    ],
  ])('responds to %s with the page for unknown addresses', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([404, 'nothing here'])
  })

  it('goes on when a file cannot be read', async () => {
    // A socket is a file that can be found and not opened.
    const unreadable = createSocket()
    await new Promise<void>((resolve) => unreadable.listen(join(folder, 'socket'), resolve))
    expect((await ask('/kb/socket')).status).toBe(500)
    unreadable.close()
    expect((await ask('/kb/')).status).toBe(200)
  })

  it('goes on when requests are aborted', async () => {
    for (let n = 0; n < 50; n++)
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, 'localhost', () => {
          socket.write('GET /kb/ HTTP/1.1\r\nHost: localhost\r\n\r\n')
          setTimeout(() => resolve(void socket.resetAndDestroy()), n % 5)
        })
        socket.on('error', () => resolve())
      })
    expect((await ask('/kb/')).status).toBe(200)
  })

  it('listens on this machine only', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
    const outside = addresses.filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside)
      await expect(fetch(`http://${address}:${server.port}/kb/`)).rejects.toThrow('fetch failed')
  })

  it('shows a new build at once', async () => {
    writeInto(folder, 'a/index.html', 'page a, renewed')
    expect(await (await ask('/kb/a/')).text()).toBe('page a, renewed')
  })

  it('uses the next port if one is taken', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    const next = await serveFolder(folder, { port })
    expect(next.port).toBeGreaterThan(port)
    await next.close()
    other.close()
  })
})

/** Returns the status of the response to a raw request. */
function askRaw(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () =>
      socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    let answer = ''
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('end', () => resolve(Number(answer.split(' ')[1])))
    socket.on('error', reject)
  })
}
