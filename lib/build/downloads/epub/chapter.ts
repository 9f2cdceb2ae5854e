import type { Element, Nodes } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { writeXml } from '../../../model/text/xml'
import { attribute, eachElement, firstElement, parsePage, removeNodes } from '../../finish/html'
import { resolveAddress } from '../../finish/steps/addresses'

export interface ChapterOptions {
  /** A finished page. */
  readonly html: string
  /** Site path of the page, such as `/symptoms/x/`. */
  readonly url: string
  readonly title: string
  /** Site paths of all chapters. */
  readonly inBook: ReadonlySet<string>
  /** URL of the published site, with the trailing slash, or null. */
  readonly address: string | null
}

export interface Chapter {
  readonly file: string
  readonly xhtml: string
  /** EPUB requires the manifest to mark chapters that contain SVG. */
  readonly hasSvg: boolean
}

/** Elements that need a script, or that belong to the site's header and navigation. */
const NOT_IN_BOOKS = new Set([
  'button',
  'form',
  'input',
  'script',
  'style',
  'nav',
  'template',
  'label',
])

/** File name of a chapter: `/symptoms/x/` → `symptoms-x.xhtml`. */
export function chapterFile(url: string): string {
  return `${url.slice(1, -1).replaceAll('/', '-')}.xhtml`
}

/**
 * Converts the `main` of a page to XHTML. Links between chapters stay inside the book.
 *
 * @throws Error when the page has no `main`
 */
export function chapter(options: ChapterOptions): Chapter {
  const tree = parsePage(options.html)
  const main = firstElement(tree, 'main')
  if (!main) throw new Error(`${options.url}: no <main>`)
  removeNodes(main, (node) => node.type === 'element' && isNotForBooks(node))
  const ids = new Set<string>()
  let hasSvg = false
  eachElement(main, (element) => {
    const id = attribute(element, 'id')
    if (id !== undefined) ids.add(id)
    if (element.tagName === 'svg') hasSvg = true
    dropScreenAttributes(element)
  })
  eachElement(main, (element) => {
    if (element.tagName === 'a') linkInBook(element, options, ids)
  })
  return { file: chapterFile(options.url), xhtml: document(options.title, main.children), hasSvg }
}

function isNotForBooks(element: Element): boolean {
  if (NOT_IN_BOOKS.has(element.tagName)) return true
  return attribute(element, 'hidden') !== undefined || 'dataDownload' in element.properties
}

/** Attributes that only scripts and the on-screen page use. */
const SCREEN_ONLY = /^(?:data|role$|ariaLive$|tabIndex$)/

function dropScreenAttributes(element: Element): void {
  const kept = Object.entries(element.properties).filter(([name]) => !SCREEN_ONLY.test(name))
  element.properties = Object.fromEntries(kept)
}

/**
 * Points a link to a page of the book at its chapter, and a link to another page of the site at the published
 * site. If the published address is unknown, the link becomes plain text. Links to other sites do not change.
 */
function linkInBook(link: Element, options: ChapterOptions, ids: ReadonlySet<string>): void {
  const page = `${options.url.slice(1)}index.html`
  const target = resolveAddress(attribute(link, 'href') ?? '', page, null)
  if (target === null) return
  const url = `/${target.file.replace(/index\.html$/, '')}`
  if (url === options.url && (target.anchor === null || ids.has(target.anchor))) {
    link.properties.href = target.hash === '' ? chapterFile(url) : target.hash
  } else if (options.inBook.has(url)) {
    link.properties.href = chapterFile(url)
  } else if (options.address !== null) {
    link.properties.href = options.address + url.slice(1) + target.query + target.hash
  } else {
    link.tagName = 'span'
    link.properties = {}
  }
}

function document(title: string, children: readonly Nodes[]): string {
  const element = (
    tagName: string,
    properties: Element['properties'],
    inner: Nodes[],
  ): Element => ({
    type: 'element',
    tagName,
    properties,
    children: inner as Element['children'],
  })
  const html = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: 'en', xmlLang: 'en' },
    [
      element('head', {}, [
        element('title', {}, [{ type: 'text', value: title }]),
        element('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' }, []),
      ]),
      element('body', {}, [...children]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${writeXml(toXast(html))}\n`
}
