import type { Knowledge } from '../../model/knowledge'
import { cardFiles } from './cards'
import { dataFiles } from './data'
import { discoveryFiles } from './discovery'
import { feedFiles } from './feeds'
import type { ProgramFile } from './file'
import { twinFiles } from './twins'

const known = new WeakMap<Knowledge, ReadonlyMap<string, ProgramFile>>()

/** Every file of the site that is not a page, by its path below the root. */
export function programFiles(knowledge: Knowledge): ReadonlyMap<string, ProgramFile> {
  const made =
    known.get(knowledge) ??
    new Map(
      [
        ...feedFiles(knowledge),
        ...discoveryFiles(knowledge),
        ...dataFiles(knowledge),
        ...twinFiles(knowledge),
        ...cardFiles(knowledge),
      ].map((file) => [file.path, file]),
    )
  known.set(knowledge, made)
  return made
}
