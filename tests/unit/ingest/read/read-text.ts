import { readFormat } from '../../../../lib/ingest/read/formats'
import type { ReadSource } from '../../../../lib/ingest/read/page'
import { decodeSource } from '../../../../lib/model/sources/source-text'

/** Reads a page written out in a test. */
export function readText(text: string, file = 'page.txt'): ReadSource {
  return readFormat(decodeSource(file, Buffer.from(text)))
}
