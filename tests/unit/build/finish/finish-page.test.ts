import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute, eachElement, parsePage, serializePage } from '../../../../lib/build/finish/html'
import { finishPage, type PageSetting } from '../../../../lib/build/finish/finish-page'
import { readBody, verifyPage } from '../../../../lib/build/finish/verify'

const SETTING: PageSetting = {
  own: 'https://kb.example/base/',
  searchAddress: null,
  stylesheets: new Map(),
  scriptNames: new Set(),
  inlineScripts: new Set(),
  folders: ['posts'],
  rename: (file) => file,
}

/** Text as in articles and posts, including characters that are special in HTML. */
const text = fc
  .array(
    fc.constantFrom(
      ...['word', ' ', '\n', 'Wi-Fi', '2026-11-28', '&', '<', '>', '"', "'", '`', '😀', '\u00a0'],
      ...['&amp;', '&#x41;', '</script>', '<!--', 'self.__next_f.push(', 'href="/a/"', 'é', ']]>'],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;'))

const address = fc.constantFrom(
  ...['/', '/posts/a/', '/posts/a/#x', '/search/#q=a%20b', '#x', '/feed.xml', '/posts/é/'],
  ...['https://kb.example/base/posts/a/', 'https://example.org/a?b=1&amp;c', 'mailto:a@b.example'],
)

/** Inline content of a block: text, code, emphasis and links. */
const inline = fc
  .array(
    fc.oneof(
      text,
      text.map((inside) => `<code>${inside}</code>`),
      text.map((inside) => `<em title="${inside.replaceAll('"', '&quot;')}">${inside}</em>`),
      fc.tuple(address, text).map(([to, inside]) => `<a href="${to}">${inside}</a>`),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))

const block = fc.oneof(
  inline.map((inside) => `<p>${inside}</p>`),
  inline.map((inside) => `<h2 id="x">${inside}</h2>`),
  text.map((inside) => `<pre><code class="hljs">x${inside}</code></pre>`),
  fc.array(inline, { maxLength: 3 }).map((items) => `<ul><li>${items.join('</li><li>')}</li></ul>`),
  inline.map((inside) => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`),
  inline.map((inside) => `<svg viewBox="0 0 1 1"><desc>${inside}</desc></svg>`),
)

const page = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => `<!DOCTYPE html><html><head></head><body>${blocks.join('')}</body></html>`)

describe('a finished page', () => {
  it('keeps the text and the elements of any exported page and has no root-relative address', () => {
    fc.assert(
      fc.property(page, (html) => {
        const tree = parsePage(html)
        const exported = readBody(tree)
        finishPage(tree, 'posts/b/index.html', SETTING)
        const finished = parsePage(serializePage(tree))
        expect(verifyPage(exported, finished, SETTING.own)).toEqual([])
        eachElement(finished, (element) => {
          expect(attribute(element, 'href') ?? '').not.toMatch(/^\/|^https:\/\/kb\.example/)
        })
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('fails verification if a word or an element of the export is missing', () => {
    const exported = readBody(parsePage('<body><p>one <b>two</b></p>'))
    const check = (html: string): string[] => verifyPage(exported, parsePage(html), null)
    expect(check('<body><p>one <b>two</b></p>')).toEqual([])
    expect(check('<body><p>one <b>to</b></p>')).toEqual(['the text changed near “one two”'])
    expect(check('<body><p>one two</p>')).toEqual(['the elements of the body changed'])
  })

  it('fails verification if an address depends on the host', () => {
    const exported = readBody(parsePage('<body><a>x</a>'))
    const check = (html: string): string[] =>
      verifyPage(exported, parsePage(html), 'https://a.example/')
    expect(check('<body><a href="/x/">x</a>')).toEqual(['<a href="/x/"> depends on the host'])
    expect(check('<body><a href="https://a.example/x/">x</a>')).toEqual([
      '<a href="https://a.example/x/"> leads to the published site',
    ])
  })
})
