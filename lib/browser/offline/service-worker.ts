/**
 * The service worker: stores a whole build in packs and serves pages from them. Own code, because no library
 * stores files in packs, and one request per file would mean thousands.
 *
 * It never mixes builds. Every build has its own cache, which is deleted if a pack is missing or damaged. A
 * new build replaces the older one when it is complete and no page of the older one is open, or when the
 * reader asks for it; then every open page is reloaded.
 */
import { cachePrefix, type OfflineQuestion, type OfflineState } from './pack-format'
import type { CheckedFile, OfflineProgress, PackEntry, PackHead } from './pack-format'

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskedEvent extends WorkerEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Client {
  readonly url: string
  postMessage(message: unknown): void
  navigate(url: string): Promise<unknown>
}
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>
    matchAll(which?: { includeUncontrolled: boolean }): Promise<readonly Client[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', then: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', then: (event: AskedEvent) => void): void
  addEventListener(type: 'message', then: (event: MessageEvent<OfflineQuestion>) => void): void
}

interface Place {
  readonly pack: string
  readonly start: number
  readonly length: number
  readonly type: string
}

/** Defined by the build. */
declare const BUILD: string
declare const LIST: CheckedFile
declare const PATIENCE_MS: number

const worker = self as unknown as WorkerScope
const root = new URL('./', location.href)
const prefix = cachePrefix(root.pathname)
let useNow = false
let places: Promise<Map<string, Place>> | undefined

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', (event) => void answer(event))
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request)
  if (path !== null) event.respondWith(respond(event.request, path))
})

/** Fetches, verifies and stores the list and every pack. Deletes the cache of this build on any error, then rethrows it. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(prefix + BUILD)
  try {
    const list = await (await fetchFile(LIST)).arrayBuffer()
    await check(LIST, list)
    await cache.put(LIST.file, new Response(list))
    const packs = await listedPacks(cache)
    for (const [index, pack] of packs.entries()) {
      await cache.put(pack.file, new Response(await fetchPack(pack)))
      await tellAll({ kept: index + 1, of: packs.length })
    }
  } catch (error) {
    await caches.delete(prefix + BUILD)
    throw error
  }
}

/** The packs of this build; none while their list is not stored. */
async function listedPacks(cache: Cache): Promise<readonly PackEntry[]> {
  const list = await cache.match(LIST.file)
  return list ? ((await list.json()) as PackEntry[]) : []
}

async function fetchPack(pack: PackEntry): Promise<ArrayBuffer> {
  const { body } = await fetchFile(pack)
  const unpacked = body?.pipeThrough(new DecompressionStream('gzip'))
  const bytes = await new Response(unpacked ?? null).arrayBuffer()
  await check(pack, bytes)
  return bytes
}

async function fetchFile({ file }: CheckedFile): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(new URL(file, root), { cache: 'no-cache', signal })
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response
}

/** @throws Error when the content is not that of the build */
async function check({ file, sha256 }: CheckedFile, content: ArrayBuffer): Promise<void> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex !== sha256) throw new Error(`${file}: damaged`)
}

/** Deletes older builds and takes control of open pages; reloads them if the reader asked for this build. */
async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== prefix + BUILD) await caches.delete(name)
  await worker.clients.claim()
  if (useNow) for (const client of await worker.clients.matchAll()) void client.navigate(client.url)
}

async function answer(event: MessageEvent<OfflineQuestion>): Promise<void> {
  if (event.data.ask === 'use-now') {
    useNow = true
    await worker.skipWaiting()
    return
  }
  const cache = await caches.open(prefix + BUILD)
  const packs = await listedPacks(cache)
  const kept = await Promise.all(packs.map((pack) => cache.match(pack.file)))
  const state: OfflineState = { build: BUILD, ready: packs.length > 0 && kept.every(Boolean) }
  event.ports[0]?.postMessage(state)
}

async function tellAll(progress: OfflineProgress): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true })
  for (const client of clients) client.postMessage(progress)
}

/** Path of a request relative to the root; null for requests that this worker does not serve. */
function pathOf(request: Request): string | null {
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(root.href)) return null
  try {
    return decodeURIComponent(url.pathname.slice(root.pathname.length))
  } catch {
    return null
  }
}

/** Responds with the stored file, else from the network, else, for a page, with the stored `404.html`. */
async function respond(request: Request, path: string): Promise<Response> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const kept = await findKept(file)
  if (kept) return new Response(kept)
  if (await findKept(`${file}/index.html`)) return Response.redirect(withSlash(request.url), 301)
  try {
    return await fetch(request)
  } catch (error) {
    const page = request.mode === 'navigate' ? await findKept('404.html') : null
    if (page) return new Response(page, { status: 404 })
    throw error
  }
}

/** Adds a slash to the path of an address, before its query. */
function withSlash(address: string): string {
  const url = new URL(address)
  url.pathname += '/'
  return url.href
}

async function findKept(path: string): Promise<Blob | null> {
  places ??= findPlaces()
  const place = (await places).get(path)
  if (!place) return null
  const cache = await caches.open(prefix + BUILD)
  const blob = await (await cache.match(place.pack))?.blob()
  return blob?.slice(place.start, place.start + place.length, place.type) ?? null
}

/** The position of each stored file in its pack, read from the heads of the packs. */
async function findPlaces(): Promise<Map<string, Place>> {
  const found = new Map<string, Place>()
  const cache = await caches.open(prefix + BUILD)
  for (const { file: pack, head } of await listedPacks(cache)) {
    const blob = await (await cache.match(pack))?.blob()
    if (!blob) continue
    let start = head
    for (const [path, length, type] of (JSON.parse(await blob.slice(0, head).text()) as PackHead)
      .files) {
      found.set(path, { pack, start, length, type })
      start += length
    }
  }
  return found
}
