import type { Knowledge } from '../../model/knowledge'
import { memoize } from '../../util/memoize'
import { cardFiles } from './preview-images'
import { dataFiles } from './data'
import { discoveryFiles } from './discovery'
import { feedFiles } from './feeds'
import type { EndpointFile } from './endpoint-file'
import { twinFiles } from './markdown-twins'
import { recordFiles } from './records'

/** Returns every file of the site that is not a page, keyed by its path below the root. */
export const endpointFiles = memoize(
  (knowledge: Knowledge): ReadonlyMap<string, EndpointFile> =>
    new Map(
      [
        ...feedFiles(knowledge),
        ...discoveryFiles(knowledge),
        ...dataFiles(knowledge),
        ...recordFiles(knowledge),
        ...twinFiles(knowledge),
        ...cardFiles(knowledge),
      ].map((file) => [file.path, file]),
    ),
)
