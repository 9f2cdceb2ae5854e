import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync as gunzipMembers } from 'node:zlib'
import { gunzipSync, unzipSync } from 'fflate'
import { unpackTar } from 'modern-tar'
import initSqlJs from 'sql.js'
import { describe, expect, it } from 'vitest'
import { offlineBundle } from '../../../../lib/build/downloads/zip'
import { Compressor } from '../../../../lib/build/compressed'
import { docset } from '../../../../lib/build/downloads/docset/docset'
import { docsetEntries, type DocsetEntry } from '../../../../lib/build/downloads/docset/entries'
import { fillDownloads } from '../../../../lib/build/downloads/download-page'
import { epub } from '../../../../lib/build/downloads/epub/book'
import type { SiteFile, StreamedFile } from '../../../../lib/build/finish/files'
import { sha256 } from '../../../../lib/util/node/sha256'
import type { FinishedSite } from '../../../../lib/build/finish/finish'
import { PartsFile } from '../../../../lib/build/store/parts-file'
import { makePacks } from '../../../../lib/build/offline/packs'
import type { PackEntry, PackHead } from '../../../../lib/browser/offline/pack-format'
import { frozenKnowledge } from '../../../frozen-corpus'

const LONG = `symptoms/${'a-long-name-'.repeat(6)}x/index.html`
const page = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${main}</main></body></html>`
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '404.html': page('Not found', ''),
  'assets/0123/site.js': 'run()',
  'index.html': page('Home', '<h1>Home</h1>'),
  'offline/index.html': page('Offline', '<a data-download="bundle" href="../x">All of it</a>'),
  'symptoms/a/card.png': new Uint8Array([1, 2, 3]),
  'symptoms/a/index.html': page(
    'A',
    '<h1 id="top">A</h1><button>copy</button><p hidden>x</p><p data-x="1">See <a href="../b/index.html">b</a>, <a href="#top">top</a>, <a href="../../index.html">home</a>, <a href="https://developer.apple.com/">Apple</a> &amp; <br>more</p>',
  ),
  'symptoms/b/index.html': page(
    'B',
    '<h1>B</h1><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
  ),
  [LONG]: page('Long', ''),
}
const SITE: FinishedSite = {
  build: '0123456789ab',
  paths: Object.keys(FILES).sort(),
  read: (path) => Buffer.from(FILES[path] ?? ''),
}
const bytes = (file: SiteFile | undefined): Uint8Array =>
  typeof file?.content === 'string'
    ? Buffer.from(file.content)
    : (file?.content ?? new Uint8Array())
/** All parts of a file that is made while it is written. */
async function whole({ parts }: StreamedFile): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
/** A compressor, with what an earlier one kept in a folder. */
function compressor(folder = mkdtempSync(join(tmpdir(), 'reachable-parts-'))): Compressor {
  return new Compressor(new PartsFile(folder, ''))
}
function bundleOf(site: FinishedSite): StreamedFile {
  const bundle = offlineBundle(site, 'Reachable', compressor())
  if (!bundle) throw new Error('no bundle')
  return bundle
}
/** Makes the packs of a site. The list of them is the last file. */
async function packsOf(site: FinishedSite) {
  const files: SiteFile[] = []
  const list = await makePacks(site, compressor(), (file) => files.push(file))
  const { path, content } = files.pop() ?? { path: '', content: '' }
  expect([path, sha256(content)]).toEqual([list.file, list.sha256])
  return { files, entries: JSON.parse(String(content)) as PackEntry[] }
}
const text = (content: Uint8Array | undefined): string => Buffer.from(content ?? []).toString()

describe('the offline packs', () => {
  it('contain every file that a reader can open', async () => {
    const { files, entries } = await packsOf(SITE)
    const found: Record<string, string> = {}
    for (const [index, entry] of entries.entries()) {
      const raw = gunzipSync(bytes(files[index]))
      expect(sha256(raw)).toBe(entry.sha256)
      const head = JSON.parse(text(raw.slice(0, entry.head))) as PackHead
      let start = entry.head
      for (const [path, length] of head.files) {
        found[path] = text(raw.slice(start, start + length))
        start += length
      }
      expect(start).toBe(raw.length)
    }
    const expected = Object.entries(FILES).filter(([path]) => !path.endsWith('card.png'))
    expect(found).toEqual(Object.fromEntries(expected))
  })

  it('split a large site into several packs of about half a megabyte at most', async () => {
    const paths = Array.from({ length: 40 }, (_, n) => `p/${n}/index.html`)
    const site = { build: 'b', paths, read: () => Buffer.alloc(60_000, 'x') }
    const { entries } = await packsOf(site)
    expect(entries.length).toBeGreaterThanOrEqual(5)
    expect(entries.length).toBeLessThan(8)
  })

  it('stay as they are apart from the one with a changed file, also when a file is added', async () => {
    const paths = Array.from(
      { length: 2_000 },
      (_, n) => `p/${String(n).padStart(4, '0')}/index.html`,
    )
    const read = (path: string): Buffer => Buffer.from(path.repeat(200))
    const before = await packsOf({ build: 'b', paths, read })
    const names = new Set(before.entries.map(({ file }) => file))
    const changed = (path: string): Buffer =>
      path === paths[700] ? Buffer.from('other') : read(path)
    const after = await packsOf({
      build: 'c',
      paths: [...paths, 'p/0300/a.html'].sort(),
      read: changed,
    })
    const others = after.entries.filter(({ file }) => !names.has(file))
    expect(before.entries.length).toBeGreaterThan(15)
    expect(others.length).toBeGreaterThan(0)
    expect(others.length).toBeLessThanOrEqual(6)
  })
})

describe('the offline bundle', async () => {
  const bundle = bundleOf(SITE)
  const zipped = await whole(bundle)
  const files = unzipSync(zipped)

  it('names its build and unpacks into one folder with a start page', () => {
    expect(bundle.path).toBe('downloads/reachable-offline-0123456789ab.zip')
    const names = Object.keys(files)
    expect(names.every((name) => name.startsWith('reachable-offline-0123456789ab/'))).toBe(true)
    expect(names).toContain('reachable-offline-0123456789ab/START.html')
  })

  it('lists the checksum of every file', () => {
    const folder = 'reachable-offline-0123456789ab/'
    const sums = text(files[`${folder}SHA256SUMS`]).trim().split('\n')
    const stated = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]))
    for (const [name, content] of Object.entries(files)) {
      const path = name.slice(folder.length)
      if (path !== 'SHA256SUMS') expect(stated.get(path), path).toBe(sha256(content))
    }
    expect(stated.size).toBe(Object.keys(files).length - 1)
  })

  it('is the same byte for byte when made again', async () => {
    expect(sha256(await whole(bundleOf(SITE)))).toBe(sha256(zipped))
  })

  it('is read a file at a time, and not made if it has more files than a ZIP file can hold', async () => {
    const read: string[] = []
    const site = { ...SITE, read: (path: string) => (read.push(path), SITE.read(path)) }
    const parts = bundleOf(site).parts as AsyncGenerator<Uint8Array>
    expect((await parts.next()).value).toBeDefined()
    expect(read).toEqual([])
    const paths = Array.from({ length: 65_535 }, (_, n) => `p/${n}/index.html`)
    expect(offlineBundle({ ...SITE, paths }, 'Reachable', compressor())).toBeNull()
  })

  it('has no link to a download that it does not contain', () => {
    const offline = text(files['reachable-offline-0123456789ab/offline/index.html'])
    expect(offline).toContain('<span>All of it (from the published site)</span>')
  })
})

describe('the download page', () => {
  it('shows the address and size of each file', () => {
    const downloads = new Map([['bundle', { path: 'downloads/x.zip', bytes: 1_250_000 }]])
    const { html, unknown } = fillDownloads(
      text(SITE.read('offline/index.html')),
      'offline/index.html',
      downloads,
    )
    expect(html).toContain('<a href="../downloads/x.zip">All of it (1.3 MB)</a>')
    expect(unknown).toEqual([])
  })

  it('says which file is too large to be made', () => {
    const html = '<!doctype html><a data-download="bundle" href="x">All</a>'
    const filled = fillDownloads(html, 'offline/index.html', new Map([['bundle', null]]))
    expect(filled.html).toContain('<span>All (too many files for a ZIP file)</span>')
    expect(filled.unknown).toEqual([])
  })

  it('reports the name of a file that is not made', () => {
    const html = '<!doctype html><a data-download="cassette" href="x">x</a>'
    expect(fillDownloads(html, 'offline/index.html', new Map()).unknown).toEqual(['cassette'])
  })
})

describe('the docset', () => {
  const entries: DocsetEntry[] = [
    { name: 'A', type: 'Entry', path: 'symptoms/a/index.html' },
    { name: 'also A', type: 'Entry', path: 'symptoms/a/index.html' },
    { name: 'also A', type: 'Entry', path: 'symptoms/a/index.html' },
  ]

  it('is an archive with an index that can be queried and pages with complete names', async () => {
    const { archive, feed } = await docset(
      ...([SITE, 'Reachable', 'https://kb.example/', entries] as const),
      compressor(),
    )
    const files = new Map(
      (await unpackTar(gunzipMembers(await whole(archive)), { strict: true })).map((entry) => [
        entry.header.name,
        entry.data,
      ]),
    )
    const sql = await initSqlJs()
    const index = files.get('Reachable.docset/Contents/Resources/docSet.dsidx')
    const rows = new sql.Database(index).exec(
      'SELECT name, type, path FROM searchIndex ORDER BY id',
    )
    expect(rows[0]?.values).toEqual([
      ['A', 'Entry', 'symptoms/a/index.html'],
      ['also A', 'Entry', 'symptoms/a/index.html'],
    ])
    expect([...files.keys()]).toContain(`Reachable.docset/Contents/Resources/Documents/${LONG}`)
    const plist = text(files.get('Reachable.docset/Contents/Info.plist'))
    expect(plist).toContain('<key>DashDocSetFallbackURL</key><string>https://kb.example/</string>')
    expect(text(bytes(feed))).toBe(
      '<entry><version>0123456789ab</version><url>https://kb.example/downloads/reachable-docset.tgz</url></entry>\n',
    )
  })

  it('is the same byte for byte when made again', async () => {
    const one = await docset(SITE, 'Reachable', null, entries, compressor())
    const two = await docset(SITE, 'Reachable', null, entries, compressor())
    expect(sha256(await whole(one.archive))).toBe(sha256(await whole(two.archive)))
  })

  it('has a row for each title, alias and printed form of an error code', () => {
    const knowledge = frozenKnowledge()
    const rows = docsetEntries(knowledge)
    const has = (name: string, type: string, url: string): boolean =>
      rows.some(
        (row) => row.name === name && row.type === type && row.path === `${url.slice(1)}index.html`,
      )
    for (const { title, aliases, url } of knowledge.symptoms)
      for (const name of [title, ...aliases]) expect(has(name, 'Entry', url), name).toBe(true)
    for (const { forms, url } of knowledge.errors)
      for (const form of forms) expect(has(form, 'Error', url), form).toBe(true)
    for (const { title, url } of knowledge.remediations)
      expect(has(title, 'Procedure', url), title).toBe(true)
  })
})

describe('the book', () => {
  const options = {
    name: 'Reachable',
    description: 'What it is.',
    address: null,
    reviewed: '2026-11-20',
    parts: [
      {
        title: 'Symptoms',
        pages: [
          { title: 'A', url: '/symptoms/a/' },
          { title: 'B', url: '/symptoms/b/' },
        ],
      },
    ],
  }
  const raw = bytes(epub(SITE, options))
  const files = unzipSync(raw)

  it('begins with its uncompressed media type, as the container format requires', () => {
    expect(text(raw.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('keeps links inside the book, drops parts that need a screen, and has no dead link', () => {
    const chapter = text(files['book/symptoms-a.xhtml'])
    expect(chapter).toContain('<a href="symptoms-b.xhtml">b</a>')
    expect(chapter).toContain('<a href="#top">top</a>')
    expect(chapter).toContain('<span>home</span>')
    expect(chapter).toContain('<a href="https://developer.apple.com/">Apple</a>')
    expect(chapter).not.toMatch(/button|hidden|data-x/)
  })

  it('links to the published site for pages outside the book, if its address is known', () => {
    const published = unzipSync(bytes(epub(SITE, { ...options, address: 'https://kb.example/' })))
    expect(text(published['book/symptoms-a.xhtml'])).toContain(
      '<a href="https://kb.example/">home</a>',
    )
  })

  it('marks the chapters that contain SVG', () => {
    expect(text(files['book/package.opf'])).toContain(
      'href="symptoms-b.xhtml" media-type="application/xhtml+xml" properties="svg"',
    )
  })
})
