import { readFormat } from '../../../../lib/ingest/read/formats'
import type { ReadSource } from '../../../../lib/ingest/read/types'

/** Reads a page from a string. */
export function readText(text: string, file = 'page.txt'): ReadSource {
  return readFormat(file, Buffer.from(text))
}
