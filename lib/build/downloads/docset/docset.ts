import { packTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { writeXml } from '../../../model/text/xml'
import { x } from 'xastscript'
import { withoutDownloads } from '../zip'
import type { SiteFile, StreamedFile } from '../../finish/files'
import type { FinishedSite } from '../../finish/finish'
import type { Compressor } from '../../compressed'
import { type FileContent, groupFiles } from '../../offline/groups'
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
  compressor: Compressor,
): Promise<{ archive: StreamedFile; feed: SiteFile }> {
  const folder = `${name}.docset`
  const documents = site.paths
    .filter((path) => /\.html$|^(?:js|assets|fonts)\/|^icons\/icon\.svg$/.test(path))
    .filter((path) => !NOT_FOR_DOCSET.test(path))
  const index = await searchIndex(entries)
  const files = function* (): Generator<FileContent> {
    yield ['icon.png', renderPng(plainLogo(), 16)]
    yield ['icon@2x.png', renderPng(plainLogo(), 32)]
    yield ['Contents/Info.plist', Buffer.from(propertyList(name, address))]
    yield ['Contents/Resources/docSet.dsidx', index]
    for (const path of documents)
      yield [`Contents/Resources/Documents/${path}`, withoutDownloads(path, site.read(path))]
  }
  return {
    archive: { path: DOCSET_ARCHIVE, parts: compressor.each(tarParts(files(), folder)) },
    feed: { path: 'downloads/reachable-docset.xml', content: dashFeed(site.build, address) },
  }
}

/** Size of what is compressed at once, in bytes. */
const PART_BYTES = 512 * 1024

/**
 * Packs files below `folder` into a tar archive, in parts of whole files. Each part is compressed by itself, as a
 * member of the gzip file (RFC 1952, 2.2), so that the next build compresses only those that changed.
 */
async function* tarParts(files: Iterable<FileContent>, folder: string): AsyncGenerator<Uint8Array> {
  for (const group of groupFiles(files, PART_BYTES)) {
    const part = await packTar(
      group.map(([path, body]) => ({
        header: { name: `${folder}/${path}`, size: body.length, mtime: new Date(0), type: 'file' },
        body,
      })),
    )
    yield part.subarray(0, -TAR_END.length)
  }
  yield TAR_END
}

/** Two empty blocks at the end of a tar archive (POSIX.1-2017, pax, “ustar Interchange Format”). */
const TAR_END = new Uint8Array(1024)

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
