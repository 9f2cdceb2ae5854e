import { registered } from '../../search/index/registry'

declare global {
  /** Folder of the index and the other data, relative to that of the scripts. A file in `current/` says it. */
  var reachableData: string | undefined
}

/**
 * Loads a file of the index or of other data, once. Rejects when it does not load; the next call tries again.
 *
 * @param first script that says the folder of the data, if no other has done that. Pages do not name the folder, since
 *   they would change with the data.
 */
export async function loadData(
  file: string,
  first: 'current/data.js' | 'current/core.js' = 'current/data.js',
): Promise<void> {
  if (globalThis.reachableData === undefined) await reachable.load(first)
  if (!registered(file)) await reachable.load(reachableData + file)
}
