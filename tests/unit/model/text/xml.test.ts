import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { x } from 'xastscript'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { writeXml, xmlText } from '../../../../lib/model/text/xml'

describe('XML of a text', () => {
  it.each([
    ['\ufffe\uffff', '��'],
    ['a\ud83d b\ude00', 'a� b�'],
    ['\u0000\u0008\u000b\u001f', '����'],
    ['tab\tline\nand \u{1f680}', 'tab\tline\nand \u{1f680}'],
    ['\u007f\u0085\u2028\ufeff', '\u007f\u0085\u2028\ufeff'],
  ])('keeps what XML allows of %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected)
  })

  it('is valid XML and an image that can be drawn, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(']]>', '<!--', '&amp;', '</text>', '&#xfffe;', '<?xml?>', '"\''),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const svg = writeXml(
          x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 10, height: 10, id: text }, [
            x('text', text),
          ]),
        )
        expect(XMLValidator.validate(svg)).toBe(true)
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render()).not.toThrow()
        expect(new XMLParser({ trimValues: false }).parse(svg)).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })
})
