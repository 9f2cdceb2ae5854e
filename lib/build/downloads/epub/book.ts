import { zipSync, type Zippable } from 'fflate'
import { writeXml } from '../../../model/text/xml'
import { x } from 'xastscript'
import { coverPicture } from '../../icons'
import { reuse } from '../../../util/node/result-cache'
import type { SiteFile } from '../../finish/files'
import { sha256 } from '../../../util/node/sha256'
import type { FinishedSite } from '../../finish/finish'
import { chapter, chapterFile, type Chapter } from './chapter'

/** A part of the book: pages of one area, in reading order. */
export interface BookPart {
  readonly title: string
  readonly pages: readonly { readonly title: string; readonly url: string }[]
}

export interface BookOptions {
  readonly name: string
  readonly description: string
  /** URL of the published site, with the trailing slash, or null. Links to pages outside the book go there. */
  readonly address: string | null
  readonly parts: readonly BookPart[]
  /** Latest review date of any page in the book (YYYY-MM-DD), used as the book's date. */
  readonly reviewed: string
}

/** The earliest date that ZIP supports. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Makes an EPUB 3 from the finished pages of `options.parts`. EPUB OCF 3.2, § 4.3, requires `mimetype` to be the
 * first file and uncompressed.
 *
 * @throws Error when a page has no `<main>`
 */
export function epub(site: FinishedSite, options: BookOptions): SiteFile {
  const inBook = new Set(options.parts.flatMap((part) => part.pages.map((page) => page.url)))
  const chapters = options.parts.flatMap((part) =>
    part.pages.map(({ title, url }) => {
      const html = mainOf(site.read(`${url.slice(1)}index.html`).toString())
      const page = { html, url, title }
      return reuse(
        () => ['chapter', page, [...inBook], options.address],
        () => chapter({ ...page, inBook, address: options.address }),
      )
    }),
  )
  const text = (content: string): [Uint8Array, { level: 9 }] => [Buffer.from(content), { level: 9 }]
  const files: Zippable = {
    mimetype: [Buffer.from('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container()),
    'book/package.opf': text(packageFile(site.build, options, chapters)),
    'book/nav.xhtml': text(navigation(options)),
    'book/title.xhtml': text(titlePage(site.build, options)),
    'book/book.css': text(STYLE),
    'book/cover.png': [coverPicture(), { level: 0 }],
  }
  for (const { file, xhtml } of chapters) files[`book/${file}`] = text(xhtml)
  const content = zipSync(files, { mtime: NO_TIME, os: 3 })
  return { path: 'downloads/reachable.epub', content }
}

/** The part of a page that a chapter is made from. The rest changes with every build. */
function mainOf(html: string): string {
  return /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? ''
}

const XML = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="UTF-8"' }

function container(): string {
  const xmlns = 'urn:oasis:names:tc:opendocument:xmlns:container'
  const type = 'application/oebps-package+xml'
  return writeXml([
    XML,
    x('container', { version: '1.0', xmlns }, [
      x('rootfiles', [x('rootfile', { 'full-path': 'book/package.opf', 'media-type': type })]),
    ]),
  ])
}

function packageFile(build: string, options: BookOptions, chapters: readonly Chapter[]): string {
  const item = (id: string, href: string, properties?: string): ReturnType<typeof x> =>
    x('item', { id, href, 'media-type': mediaType(href), ...(properties ? { properties } : {}) })
  const idOf = (file: string): string => file.replace('.xhtml', '')
  return writeXml([
    XML,
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, `urn:uuid:${uuid(build)}`),
          x('dc:title', options.name),
          x('dc:language', 'en'),
          x('dc:creator', options.name),
          x('dc:description', options.description),
          x('meta', { property: 'dcterms:modified' }, `${options.reviewed}T00:00:00Z`),
        ]),
        x('manifest', [
          item('nav', 'nav.xhtml', 'nav'),
          item('css', 'book.css'),
          item('cover', 'cover.png', 'cover-image'),
          item('title', 'title.xhtml'),
          ...chapters.map(({ file, hasSvg }) => item(idOf(file), file, hasSvg ? 'svg' : undefined)),
        ]),
        x('spine', [
          x('itemref', { idref: 'title' }),
          x('itemref', { idref: 'nav' }),
          ...chapters.map(({ file }) => x('itemref', { idref: idOf(file) })),
        ]),
      ],
    ),
  ])
}

function mediaType(file: string): string {
  if (file.endsWith('.png')) return 'image/png'
  return file.endsWith('.css') ? 'text/css' : 'application/xhtml+xml'
}

/** A version 8 UUID (RFC 9562, § 5.8) derived from the build id, so the same book keeps its UUID. */
function uuid(build: string): string {
  const hex = sha256(build)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

function navigation(options: BookOptions): string {
  const list = x(
    'ol',
    options.parts.map((part) =>
      x('li', [
        x('span', part.title),
        x(
          'ol',
          part.pages.map(({ title, url }) => x('li', [x('a', { href: chapterFile(url) }, title)])),
        ),
      ]),
    ),
  )
  return page('Contents', [x('nav', { 'epub:type': 'toc' }, [x('h1', 'Contents'), list])])
}

function titlePage(build: string, options: BookOptions): string {
  return page(options.name, [
    x('img', { src: 'cover.png', alt: '' }),
    x('h1', options.name),
    x('p', options.description),
    x('p', `Build ${build}, pages reviewed up to ${options.reviewed}.`),
    x('p', 'Quoted posts belong to their authors. Not affiliated with Apple.'),
  ])
}

function page(title: string, body: ReturnType<typeof x>[]): string {
  return writeXml([
    XML,
    { type: 'doctype', name: 'html' },
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'en',
        'xml:lang': 'en',
      },
      [
        x('head', [
          x('title', title),
          x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
        ]),
        x('body', body),
      ],
    ),
  ])
}

const STYLE = `body{line-height:1.5;margin:0 5%}
pre{white-space:pre-wrap;font-size:.85em;border:1px solid;padding:.5em}
code{font-family:monospace}
blockquote{margin:1em 0;padding-left:1em;border-left:2px solid}
table{border-collapse:collapse}
img{max-width:40%}
td,th{border:1px solid;padding:.2em .5em;text-align:left}
`
