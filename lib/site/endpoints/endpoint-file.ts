import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** A file of the site that is not a page. */
export interface EndpointFile {
  /** Path below the root, without a slash before it: `feeds/wifi.xml`. */
  readonly path: string
  readonly type: string
  /** Made only when it is asked for: previews take time. */
  readonly content: () => string | Uint8Array<ArrayBuffer>
}

/** A JSON file, indented so that differences between builds can be read. */
export function jsonFile(path: string, value: unknown): EndpointFile {
  return {
    path,
    type: 'application/json; charset=utf-8',
    content: () => `${JSON.stringify(value, null, 1)}\n`,
  }
}

/** An XML document as text, with its declaration. */
export function xmlDocument(root: Element): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: XML_VERSION }
  return `${toXml([declaration, { type: 'text', value: '\n' }, root], { closeEmptyElements: true })}\n`
}

const XML_VERSION = 'version="1.0" encoding="UTF-8"'
