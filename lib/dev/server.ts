import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'

/** A running server of one folder. */
export interface FolderServer {
  readonly port: number
  /** Stops the server and closes open connections. */
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /** First port to try; if it is taken, the next ones are tried. 0 lets the system choose. */
  readonly port: number
  /** Path at which the folder is served, with leading and trailing slash; `/` if left out. */
  readonly base?: string
}

/** A preview is reachable from this machine only. */
const HOST = 'localhost'

/** Number of ports to try. */
const PORTS = 100

/**
 * Serves a folder as a plain static host does: `index.html` for the address of a folder, `404.html` with status 404
 * for an unknown address. A malformed request gets status 400, and a method other than GET and HEAD gets 405. Files
 * are read on each request, so a new build is visible at once.
 *
 * @throws Error when no port of the range is free
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<FolderServer> {
  const base = options.base ?? '/'
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { Allow: 'GET, HEAD' })
    const address = addressOf(request.url)
    if (!address) return refuse(response, 400)
    const { path, query } = address
    if (!path.startsWith(base) || hasEmptyPart(path)) return notFound(folder, response)
    send(request, path.slice(base.length - 1), { root: folder, dotfiles: 'allow' })
      .on('directory', () => refuse(response, 301, { Location: `${path}/${query}` }))
      .on('error', ({ status }: { status: number }) => {
        // The rest of a file that can no longer be read.
        if (response.headersSent) response.destroy()
        else if (status === 404) notFound(folder, response)
        else refuse(response, status)
      })
      .pipe(response)
  })
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n')
  })
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  const port = await listen(server, options.port)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Splits the URL of a request into path and query. Returns null if it is malformed, names another host (`//host/`)
 * or leaves the folder (`..`, a NUL byte).
 */
function addressOf(url = '/'): { readonly path: string; readonly query: string } | null {
  const [path = '', ...rest] = url.split(/(?=[?#])/)
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return null
  }
  const isOutside = /^\/[/\\]|\\|\0/.test(plain) || plain.split('/').includes('..')
  if (!plain.startsWith('/') || isOutside) return null
  return { path, query: rest.join('').replace(/#.*/, '') }
}

/** Whether a path has two slashes in a row or an encoded one, so that relative links on its page would be wrong. */
function hasEmptyPart(path: string): boolean {
  return /\/\/|%2f/i.test(path)
}

/** Responds with a status and no body. */
function refuse(
  response: ServerResponse<IncomingMessage>,
  status: number,
  headers: Record<string, string> = {},
): void {
  withoutHeaders(response)
  response.writeHead(status, headers)
  response.end()
}

function notFound(folder: string, response: ServerResponse<IncomingMessage>): void {
  const page = join(folder, '404.html')
  withoutHeaders(response)
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}

/** Removes the headers of a file that turned out not to be readable. */
function withoutHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : first + PORTS - 1
  for (let port = first; port <= last; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      )
      server.listen(port, HOST, () => resolve(false))
    })
    server.removeAllListeners('error')
    const address = server.address()
    if (!taken && address !== null && typeof address === 'object') return address.port
    server.removeAllListeners('listening')
  }
  throw new Error(`no free port from ${first} to ${last}: stop a server that uses one of them`)
}

/** Returns a port that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
