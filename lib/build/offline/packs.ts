import { fileURLToPath } from 'node:url'
import type { SiteFile } from '../finish/files'
import { sha256 } from '../../util/node/sha256'
import type { FinishedSite } from '../finish/finish'
import { mapInWorkers } from '../threads'
import type { CheckedFile, PackEntry, PackHead } from '../../browser/offline/pack-format'

/**
 * Size of a pack in bytes, before compression. Saving a pack takes one request, and opening a page reads its whole
 * pack: larger packs need fewer requests but make pages slower.
 */
const PACK_BYTES = 512 * 1024

/** Images that only link previews use. */
const NOT_FOR_READERS = /(?:^|\/)card\.png$/

/**
 * Packs all files that a reader can open, and lists the packs. Hands each pack and the list to `put`.
 *
 * @returns the list, for the service worker
 */
export async function makePacks(
  site: FinishedSite,
  put: (pack: SiteFile) => unknown,
): Promise<CheckedFile> {
  const entries: PackEntry[] = []
  function* packs(): Generator<Uint8Array> {
    for (const [index, paths] of groupBySize(site).entries()) {
      const { bytes, head } = makePack(site, paths)
      entries.push({ file: fileOf(site, index), sha256: sha256(bytes), head })
      yield bytes
    }
  }
  const worker = fileURLToPath(new URL('./pack-worker.ts', import.meta.url))
  let count = 0
  for await (const content of mapInWorkers<Uint8Array>(worker, packs()))
    await put({ path: fileOf(site, count++), content })
  const list = JSON.stringify(entries)
  const file = `offline/${site.build}/packs.json`
  await put({ path: file, content: list })
  return { file, sha256: sha256(list) }
}

function fileOf(site: FinishedSite, index: number): string {
  return `offline/${site.build}/${index}.pack`
}

/** A pack before compression, and the length of its first line. */
function makePack(
  site: FinishedSite,
  paths: readonly string[],
): { bytes: Uint8Array; head: number } {
  const contents = paths.map((path) => site.read(path))
  const head: PackHead = {
    build: site.build,
    files: paths.map((path, index) => [path, contents[index]?.length ?? 0, mediaType(path)]),
  }
  const headBytes = Buffer.from(`${JSON.stringify(head)}\n`)
  return { bytes: Buffer.concat([headBytes, ...contents]), head: headBytes.length }
}

function groupBySize(site: FinishedSite): string[][] {
  const groups: string[][] = []
  let room = 0
  for (const path of site.paths) {
    if (NOT_FOR_READERS.test(path)) continue
    const size = site.read(path).length
    if (size > room || groups.length === 0) {
      groups.push([])
      room = PACK_BYTES
    }
    groups.at(-1)?.push(path)
    room -= size
  }
  return groups
}

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    md: 'text/markdown; charset=utf-8',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain; charset=utf-8',
    webmanifest: 'application/manifest+json',
    woff2: 'font/woff2',
    xml: 'application/xml',
  }),
)

function mediaType(path: string): string {
  return MEDIA_TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'
}
