import type { Element } from 'xast'
import { writeXml } from '../../model/text/xml'

/** A file of the site that is not a page. */
export interface EndpointFile {
  /** Path below the root, without a leading slash: `feeds/wifi.xml`. */
  readonly path: string
  /** Media type. */
  readonly type: string
  /** Creates the content on demand, because preview images are slow to make. */
  readonly content: () => string | Uint8Array<ArrayBuffer>
  /** For a file that is slow to make: everything that its content depends on, as text. */
  readonly madeFrom?: () => string
}

/** Makes a JSON file, indented so that diffs between builds are readable. */
export function jsonFile(path: string, value: unknown): EndpointFile {
  return {
    path,
    type: 'application/json; charset=utf-8',
    content: () => `${JSON.stringify(value, null, 1)}\n`,
  }
}

/** Serializes an XML document with its declaration. */
export function xmlDocument(root: Element): string {
  const declaration = { type: 'instruction' as const, name: 'xml', value: XML_VERSION }
  return `${writeXml([declaration, { type: 'text', value: '\n' }, root], { closeEmptyElements: true })}\n`
}

const XML_VERSION = 'version="1.0" encoding="UTF-8"'
