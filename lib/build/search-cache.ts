import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../util/node/sha256'
import { indexHash } from './inputs'
import type { BuiltSearch } from './search-build'
import { writeInto } from './store/folder'
import { parseJson } from '../util/parse-json'

/** What is cached in `.cache/search`. */
interface CachedSearch extends BuiltSearch {
  /** Hash of the content and code that it was made from. */
  readonly hash: string
}

/**
 * The search index of the content: the one kept in `.cache/search` if it was made from the same content and code,
 * else a new one, which is kept there. One index is kept per content folder.
 *
 * @param root folder of the project
 * @param contentRoot folder that holds `content/`
 * @throws FaultError with the faults of the content
 */
export async function cachedSearch(root: string, contentRoot: string): Promise<BuiltSearch> {
  const hash = indexHash(root, contentRoot)
  const [folder, name] = [
    join(root, '.cache', 'search'),
    `${sha256(contentRoot).slice(0, 16)}.json`,
  ]
  // An interrupted run may have left the file half written; that is not JSON.
  const cached = existsSync(join(folder, name))
    ? (parseJson(readFileSync(join(folder, name), 'utf8')) as CachedSearch | undefined)
    : undefined
  if (cached?.hash === hash) return cached
  // Loaded only when needed: the modules of the build take longer to load than a search takes.
  const { buildSearch } = await import('./search-build')
  const built = { hash, ...buildSearch(contentRoot) }
  writeInto(folder, name, JSON.stringify(built))
  return built
}
