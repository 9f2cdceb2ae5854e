import { gzipSync } from 'fflate'
import { packTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { travelling } from '../zip'
import type { SiteFile } from '../../finish/files'
import type { FinishedSite } from '../../finish/finish'
import { picture, plainSign } from '../../offline/icons'
import type { DocsetEntry } from './entries'

/** Pages that a documentation browser has no use for: it has its own search and asks no server. */
const NOT_FOR_DOCSET = /^(?:404\.html|[gprs]\/|offline\/)/

/**
 * The docset for Dash and Zeal as the archive they download, and the feed by which Dash finds newer ones.
 *
 * @param address where the site is published, with the closing slash, or null; the feed then names the
 * archive by a relative address, which works for a feed opened from the site
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
    { name: `${folder}/icon.png`, data: picture(plainSign(), 16) },
    { name: `${folder}/icon@2x.png`, data: picture(plainSign(), 32) },
    { name: `${folder}/Contents/Info.plist`, data: propertyList(name, address) },
    { name: `${folder}/Contents/Resources/docSet.dsidx`, data: await searchIndex(entries) },
    ...documents.map((path) => ({
      name: `${folder}/Contents/Resources/Documents/${path}`,
      data: new Uint8Array(travelling(path, site.read(path))),
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

/** Keys as https://kapeli.com/docsets gives them. */
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
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('plist', { version: '1.0' }, [x('dict', dictionary)]),
  ])
}

function dashFeed(build: string, address: string | null): string {
  const url = address === null ? 'reachable-docset.tgz' : `${address}${DOCSET_ARCHIVE}`
  return `${toXml(x('entry', [x('version', build), x('url', url)]))}\n`
}
