import { contentRoot } from '../knowledge/content-root'
import { loadKnowledge } from '../knowledge/load'
import type { Knowledge } from '../model/knowledge'

let loaded: Knowledge | undefined

/** Makes `knowledge` return content that another thread has read. */
export function shareKnowledge(read: Knowledge): void {
  loaded = read
}

/**
 * Returns the content of the site. Reads it once per process; in development it reads it on every request,
 * so that saved changes appear at once.
 *
 * @throws FaultError with every fault in the content
 */
export function knowledge(): Knowledge {
  if (process.env.NODE_ENV === 'development') return loadKnowledge(contentRoot())
  loaded ??= loadKnowledge(contentRoot())
  return loaded
}
