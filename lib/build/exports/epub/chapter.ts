import type { Element, Nodes } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import { attribute, eachElement, firstElement, parsePage, removeNodes } from '../../finish/html'
import { resolveAddress } from '../../finish/steps/addresses'

export interface ChapterOptions {
  /** A finished page. */
  readonly html: string
  /** Its site path. */
  readonly url: string
  readonly title: string
  /** Site paths of all chapters. */
  readonly inBook: ReadonlySet<string>
  readonly address: string | null
}

export interface Chapter {
  readonly file: string
  readonly xhtml: string
  /** EPUB asks that chapters with drawings say so. */
  readonly hasSvg: boolean
}

/** Elements that mean something only on a screen with scripts, or that are the site's frame. */
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

/** File of a chapter: `/symptoms/x/` → `symptoms-x.xhtml`. */
export function chapterFile(url: string): string {
  return `${url.slice(1, -1).replaceAll('/', '-')}.xhtml`
}

/** What a page's `main` holds, as XHTML; links between chapters stay inside the book. */
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

/** Attributes that serve scripts and the screen version; a book reader brings its own means. */
const SCREEN_ONLY = /^(?:data|role$|ariaLive$|tabIndex$)/

function dropScreenAttributes(element: Element): void {
  const kept = Object.entries(element.properties).filter(([name]) => !SCREEN_ONLY.test(name))
  element.properties = Object.fromEntries(kept)
}

/**
 * A link inside the book leads to the chapter; one to another page of the site to the published site, or
 * becomes plain text where that is not known; one to another site stays.
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
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(toXast(html))}\n`
}
