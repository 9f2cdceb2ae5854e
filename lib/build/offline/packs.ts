import type { SiteFile } from '../finish/files'
import { sha256 } from '../../util/node/sha256'
import type { FinishedSite } from '../finish/finish'
import type { Compressor } from '../compressed'
import { type FileContent, groupFiles } from './groups'
import type { CheckedFile, PackEntry, PackHead } from '../../browser/offline/pack-format'

/**
 * Size of a pack in bytes, before compression. Saving a pack takes one request, and opening a page reads its whole
 * pack: larger packs need fewer requests but make pages slower.
 */
const PACK_BYTES = 512 * 1024

/** Images that only link previews use. */
const NOT_FOR_READERS = /(?:^|\/)card\.png$/

/**
 * Packs all files that a reader can open, and lists the packs. Hands each pack and the list to `put`. A pack is named
 * by its content, so one of which no file has changed is the same in the next build.
 *
 * @returns the list, for the service worker
 */
export async function makePacks(
  site: FinishedSite,
  compressor: Compressor,
  put: (pack: SiteFile) => unknown,
): Promise<CheckedFile> {
  const entries: PackEntry[] = []
  function* packs(): Generator<Uint8Array> {
    for (const group of groupFiles(filesOf(site), PACK_BYTES)) {
      const { bytes, head } = makePack(group)
      const hash = sha256(bytes)
      entries.push({ file: `offline/${hash.slice(0, 12)}.pack`, sha256: hash, head })
      yield bytes
    }
  }
  let count = 0
  for await (const content of compressor.each(packs()))
    await put({ path: entries[count++]?.file ?? '', content })
  const list = JSON.stringify(entries)
  const file = `offline/${site.build}/packs.json`
  await put({ path: file, content: list })
  return { file, sha256: sha256(list) }
}

function* filesOf(site: FinishedSite): Generator<FileContent> {
  for (const path of site.paths) if (!NOT_FOR_READERS.test(path)) yield [path, site.read(path)]
}

/** A pack before compression, and the length of its first line. */
function makePack(files: readonly FileContent[]): { bytes: Uint8Array; head: number } {
  const head: PackHead = {
    files: files.map(([path, { length }]) => [path, length, mediaType(path)]),
  }
  const headBytes = Buffer.from(`${JSON.stringify(head)}\n`)
  const contents = files.map(([, content]) => content)
  return { bytes: Buffer.concat([headBytes, ...contents]), head: headBytes.length }
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
