declare global {
  /** Folder of the index and the other data, relative to that of the scripts; undefined if `current.js` did not load. */
  var reachableData: string | undefined
}

/**
 * Loads a file of the index or of other data, once. Their folder changes with the content, and pages do not: the first
 * script of each page, `current.js`, says which folder it is. Rejects when the file does not load; the next call tries
 * again.
 */
export async function loadData(file: string): Promise<void> {
  if (globalThis.reachableData === undefined)
    await reachable.load((document.querySelector('[defer]') as HTMLScriptElement).src)
  return reachable.load(reachableData + file)
}
