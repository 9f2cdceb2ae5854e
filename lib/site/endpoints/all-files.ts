import type { Knowledge } from '../../model/knowledge'
import { cardFiles } from './cards'
import { dataFiles } from './data'
import { discoveryFiles } from './discovery'
import { feedFiles } from './feeds'
import type { EndpointFile } from './endpoint-file'
import { twinFiles } from './markdown-twins'
import { recordFiles } from './records'

const cache = new WeakMap<Knowledge, ReadonlyMap<string, EndpointFile>>()

/** Returns every file of the site that is not a page, keyed by its path below the root. */
export function endpointFiles(knowledge: Knowledge): ReadonlyMap<string, EndpointFile> {
  const files =
    cache.get(knowledge) ??
    new Map(
      [
        ...feedFiles(knowledge),
        ...discoveryFiles(knowledge),
        ...dataFiles(knowledge),
        ...recordFiles(knowledge),
        ...twinFiles(knowledge),
        ...cardFiles(knowledge),
      ].map((file) => [file.path, file]),
    )
  cache.set(knowledge, files)
  return files
}
