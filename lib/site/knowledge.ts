import { loadKnowledge } from '../knowledge/load'
import type { Knowledge } from '../model/knowledge'

let loaded: Knowledge | undefined

/**
 * Everything in `content/` of the project being built, read once per process.
 * While developing it is read for every request, so that a saved page shows at once.
 * @throws FaultError naming every fault of the content
 */
export function knowledge(): Knowledge {
  if (process.env.NODE_ENV === 'development') return loadKnowledge(process.cwd())
  loaded ??= loadKnowledge(process.cwd())
  return loaded
}
