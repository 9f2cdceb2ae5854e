import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { fromParse5 } from 'hast-util-from-parse5'
import { toHtml } from 'hast-util-to-html'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../../../lib/build/finish/export'
import { parsePage, serialisePage, toTree } from '../../../../lib/build/finish/html/html'
import { EXPORT_FOLDER } from './fixture'

/** The libraries that the finishing step's own reading and writing must agree with. */
const library = {
  parsePage: (html: string) => parse(html, { scriptingEnabled: false }),
  serialisePage: (tree: ReturnType<typeof toTree>) =>
    toHtml(tree, { collapseEmptyAttributes: true }),
}

function expectSame(html: string): void {
  const document = parsePage(html)
  expect(document).toEqual(library.parsePage(html))
  const tree = toTree(document)
  expect(tree).toEqual(fromParse5(document))
  expect(serialisePage(tree)).toBe(library.serialisePage(tree))
}

const TAGS = [
  ...['a', 'b', 'p', 'div', 'pre', 'textarea', 'title', 'table', 'tr', 'td', 'li', 'ul', 'h2'],
  ...['script', 'style', 'noscript', 'template', 'svg', 'path', 'desc', 'foreignObject', 'math'],
  ...['br', 'img', 'input', 'option', 'select', 'form', 'button', 'head', 'body', 'x-y', 'xmp'],
]
const NAMES = [
  ...['class', 'href', 'id', 'hidden', 'download', 'viewBox', 'xlink:href', 'data-a-1', 'style'],
  ...[
    'width',
    'colspan',
    'rel',
    'srcset',
    'accept',
    'checked',
    'itemprop',
    'stroke-width',
    'CLASS',
  ],
  ...[
    'constructor',
    'aria-hidden',
    'tabindex',
    'value',
    'content',
    'xmlns',
    'for',
    'contenteditable',
  ],
]
const TEXTS = [
  ...['', 'word', 'two words', ' ', '\n', '\r\n', '\r', '\0', '\t', '1', '1.50', 'true', 'hidden'],
  ...['&amp;', '&lt', '&notin;', '&#x41;', '&', '<', '>', '"', "'", '`', '</', '<!--', '-->', '<!'],
  ...[']]>', '😀', '\ud800', '\u00a0', 'a, b', 'a,b  c', 'é', '/', '=', '</script>', '</style'],
]

/** Pieces of markup, sound and broken, in any order. */
const soup = (() => {
  const tag = fc.constantFrom(...TAGS)
  const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }).map((parts) => parts.join(''))
  const quote = fc.constantFrom('"', '"', '"', "'", '')
  const attribute = fc
    .tuple(fc.constantFrom(' ', ' ', ' ', '\n', ''), fc.constantFrom(...NAMES), quote, text)
    .map(([space, name, sign, value]) => `${space}${name}=${sign}${value}${sign}`)
  const start = fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '>', '/>', ' >'))
    .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`)
  const end = tag.map((name) => `</${name}>`)
  const piece = fc.oneof(start, end, text)
  return fc
    .tuple(fc.constantFrom('<!doctype html>', ''), fc.array(piece, { maxLength: 20 }))
    .map(([doctype, pieces]) => doctype + pieces.join(''))
})()

describe('the reading and writing of pages', () => {
  const pages = listFiles(EXPORT_FOLDER).filter((file) => file.endsWith('.html'))

  it.each(pages)('gives for %s of an export what the libraries give', (page) => {
    expectSame(readFileSync(join(EXPORT_FOLDER, page), 'utf8'))
  })

  it('gives for any markup, sound or broken, what the libraries give', () => {
    fc.assert(fc.property(soup, expectSame), { numRuns: 2000, seed: 1 })
  })

  it('gives the same for a page longer than the parser keeps at once', () => {
    const long = `<p class="x">${'text &amp; more, 10 < 20 '.repeat(5000)}</p>`
    expectSame(`<!doctype html><body>${long}<script>${'let a = 1;'.repeat(9000)}</script>${long}`)
  })
})
