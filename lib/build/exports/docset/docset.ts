import { gzipSync } from 'fflate'
import { packTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { writeXml } from '../../../model/text/xml'
import { x } from 'xastscript'
import { withoutDownloads } from '../zip'
import type { SiteFile } from '../../finish/files'
import type { FinishedSite } from '../../finish/finish'
import { renderPng, plainLogo } from '../../offline/icons'
import type { DocsetEntry } from './entries'

/** Pages left out of the docset: a documentation browser has its own search and no server. */
const NOT_FOR_DOCSET = /^(?:404\.html|[gprs]\/|offline\/)/

/**
 * Makes the archive that Dash and Zeal download, and the feed in which Dash looks for updates.
 *
 * @param address URL of the published site, with the trailing slash, or null. With null the feed gives the archive
 * a relative URL, which works when the feed is opened from the site.
 * @returns the archive, then the feed
 */
export async function docset(
  site: FinishedSite,
  name: string,
  address: string | null,
  entries: readonly DocsetEntry[],
): Promise<SiteFile[]> {
  const folder = `${name}.docset`
  const documents = site.paths
    .filter((path) => /\.html$|^assets\/|^icons\/icon\.svg$/.test(path))
    .filter((path) => !NOT_FOR_DOCSET.test(path))
  const files = [
    { name: `${folder}/icon.png`, data: renderPng(plainLogo(), 16) },
    { name: `${folder}/icon@2x.png`, data: renderPng(plainLogo(), 32) },
    { name: `${folder}/Contents/Info.plist`, data: propertyList(name, address) },
    { name: `${folder}/Contents/Resources/docSet.dsidx`, data: await searchIndex(entries) },
    ...documents.map((path) => ({
      name: `${folder}/Contents/Resources/Documents/${path}`,
      data: new Uint8Array(withoutDownloads(path, site.read(path))),
    })),
  ]
  const tar = await packTar(
    files.map(({ name: path, data }) => {
      const body = typeof data === 'string' ? Buffer.from(data) : data
      return { header: { name: path, size: body.length, type: 'file', mtime: new Date(0) }, body }
    }),
  )
  return [
    { path: DOCSET_ARCHIVE, content: gzipSync(tar, { level: 9, mtime: 0 }) },
    { path: 'downloads/reachable-docset.xml', content: dashFeed(site.build, address) },
  ]
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
