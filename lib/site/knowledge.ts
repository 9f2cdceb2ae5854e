import { contentRoot } from '../knowledge/content-root'
import { loadKnowledge } from '../knowledge/load'
import type { Knowledge } from '../model/knowledge'

let loaded: Knowledge | undefined

/**
 * The content of the site being built, read once per process.
 * While developing it is read for every request, so that a saved page shows at once.
 * @throws FaultError naming every fault of the content
 */
export function knowledge(): Knowledge {
  if (process.env.NODE_ENV === 'development') return loadKnowledge(contentRoot())
  loaded ??= loadKnowledge(contentRoot())
  return loaded
}
