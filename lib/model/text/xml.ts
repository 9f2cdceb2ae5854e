import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { visit } from 'unist-util-visit'

/** What XML 1.0 (section 2.2) does not allow even escaped, but for tab and line breaks. */
const INVALID = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * Text that XML allows: each character that it does not allow becomes U+FFFD.
 *
 * @internal exported for tests
 */
export function xmlText(text: string): string {
  return text.replace(INVALID, '\ufffd')
}

/** Serializes XML. All XML of the site (feeds, SVG, EPUB, property lists) is written by this function. */
export function writeXml(tree: Nodes | Nodes[], options?: Parameters<typeof toXml>[1]): string {
  for (const node of Array.isArray(tree) ? tree : [tree])
    visit(node, (inner) => {
      if ('value' in inner && inner.type !== 'instruction') inner.value = xmlText(inner.value)
      if (inner.type !== 'element') return
      for (const [name, value] of Object.entries(inner.attributes))
        if (typeof value === 'string') inner.attributes[name] = xmlText(value)
    })
  // The end of a CDATA section is not allowed in text, and the serializer leaves it.
  return toXml(tree as Parameters<typeof toXml>[0], options).replaceAll(']]>', ']]&gt;')
}
