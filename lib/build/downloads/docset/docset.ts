import { ReadableStream } from 'node:stream/web'
import { AsyncGzip } from 'fflate'
import { createTarPacker } from 'modern-tar'
import initSqlJs from 'sql.js'
import { writeXml } from '../../../model/text/xml'
import { x } from 'xastscript'
import { withoutDownloads } from '../zip'
import type { SiteFile, StreamedFile } from '../../finish/files'
import type { FinishedSite } from '../../finish/finish'
import { renderPng, plainLogo } from '../../icons'
import type { DocsetEntry } from './entries'

/** Pages left out of the docset: a documentation browser has its own search and no server. */
const NOT_FOR_DOCSET = /^(?:404\.html|[gprs]\/|offline\/)/

/**
 * Makes the archive that Dash and Zeal download, and the feed in which Dash looks for updates.
 *
 * @param address URL of the published site, with the trailing slash, or null. With null the feed gives the archive
 * a relative URL, which works when the feed is opened from the site.
 */
export async function docset(
  site: FinishedSite,
  name: string,
  address: string | null,
  entries: readonly DocsetEntry[],
): Promise<{ archive: StreamedFile; feed: SiteFile }> {
  const folder = `${name}.docset`
  const documents = site.paths
    .filter((path) => /\.html$|^(?:js|assets|fonts)\/|^icons\/icon\.svg$/.test(path))
    .filter((path) => !NOT_FOR_DOCSET.test(path))
  const index = await searchIndex(entries)
  const files = function* (): Generator<readonly [path: string, content: Uint8Array]> {
    yield ['icon.png', renderPng(plainLogo(), 16)]
    yield ['icon@2x.png', renderPng(plainLogo(), 32)]
    yield ['Contents/Info.plist', Buffer.from(propertyList(name, address))]
    yield ['Contents/Resources/docSet.dsidx', index]
    for (const path of documents)
      yield [`Contents/Resources/Documents/${path}`, withoutDownloads(path, site.read(path))]
  }
  return {
    archive: { path: DOCSET_ARCHIVE, parts: gzipParts(tarParts(files(), folder)) },
    feed: { path: 'downloads/reachable-docset.xml', content: dashFeed(site.build, address) },
  }
}

/** Packs files below `folder` into a tar archive, one file at a time. */
async function* tarParts(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
  folder: string,
): AsyncGenerator<Uint8Array> {
  const { readable, controller } = createTarPacker()
  const pack = async (): Promise<void> => {
    for (const [path, content] of files) {
      const header = { name: `${folder}/${path}`, size: content.length, mtime: new Date(0) }
      const entry = controller.add({ ...header, type: 'file' }).getWriter()
      await entry.write(new Uint8Array(content))
      await entry.close()
    }
    controller.finalize()
  }
  pack().catch((error: unknown) => controller.error(error))
  const reader = readable.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

/** Size of what the thread that compresses gets at once, in bytes: a message for each small part would take longer. */
const CHUNK = 256 * 1024
/** How much it may have waiting for it, in bytes. */
const MAX_QUEUED = 4 * 1024 * 1024

/** Compresses parts in another thread. fflate gives the same bytes with every version of Node. */
async function* gzipParts(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip = new AsyncGzip({ level: 9, mtime: 0 })
  const feed = async (): Promise<void> => {
    let chunk: Uint8Array[] = []
    let bytes = 0
    for await (const part of parts) {
      chunk.push(part)
      bytes += part.length
      if (bytes < CHUNK) continue
      gzip.push(joined(chunk))
      chunk = []
      bytes = 0
      while (gzip.queuedSize > MAX_QUEUED)
        await new Promise<void>((resolve) => (gzip.ondrain = () => resolve()))
    }
    gzip.push(joined(chunk), true)
  }
  yield* new ReadableStream<Uint8Array>({
    start: (controller) => {
      gzip.ondata = (error, part, final) => {
        if (error) return controller.error(error)
        controller.enqueue(part)
        if (final) controller.close()
      }
      feed().catch((error: unknown) => {
        gzip.terminate()
        controller.error(error)
      })
    },
  })
}

/** Parts in memory of their own, which a thread can take over. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

const DOCSET_ARCHIVE = 'downloads/reachable-docset.tgz'

async function searchIndex(entries: readonly DocsetEntry[]): Promise<Uint8Array> {
  const sql = await initSqlJs()
  const database = new sql.Database()
  database.run(
    'CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT);' +
      'CREATE UNIQUE INDEX anchor ON searchIndex (name, type, path);',
  )
  const insert = database.prepare(
    'INSERT OR IGNORE INTO searchIndex(name, type, path) VALUES (?, ?, ?)',
  )
  for (const { name, type, path } of entries) insert.run([name, type, path])
  insert.free()
  const bytes = database.export()
  database.close()
  return bytes
}

/** Info.plist with the keys that https://kapeli.com/docsets lists. */
function propertyList(name: string, address: string | null): string {
  const pairs: [string, string | true][] = [
    ['CFBundleIdentifier', 'reachable'],
    ['CFBundleName', name],
    ['DocSetPlatformFamily', 'reachable'],
    ['dashIndexFilePath', 'index.html'],
    ['isDashDocset', true],
    ['isJavaScriptEnabled', true],
  ]
  if (address !== null) pairs.push(['DashDocSetFallbackURL', address])
  const dictionary = pairs.flatMap(([key, value]) => [
    x('key', key),
    value === true ? x('true') : x('string', value),
  ])
  return writeXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('plist', { version: '1.0' }, [x('dict', dictionary)]),
  ])
}

function dashFeed(build: string, address: string | null): string {
  const url = address === null ? 'reachable-docset.tgz' : `${address}${DOCSET_ARCHIVE}`
  return `${writeXml(x('entry', [x('version', build), x('url', url)]))}\n`
}
