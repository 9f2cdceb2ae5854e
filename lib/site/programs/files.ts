import type { Knowledge } from '../../model/knowledge'
import { config } from '../config'
import { cardFiles } from './cards'
import { dataFiles } from './data'
import { discoveryFiles } from './discovery'
import { feedFiles } from './feeds'
import type { ProgramFile } from './file'
import { twinFiles } from './twins'

const known = new WeakMap<Knowledge, ReadonlyMap<string, ProgramFile>>()

/**
 * Every file of the site that is not a page, by its path below the root; without those that would need the
 * site's address while it knows none.
 */
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
      ]
        .filter(({ needsAddress }) => !needsAddress || config.address !== null)
        .map((file) => [file.path, file]),
    )
  known.set(knowledge, made)
  return made
}
