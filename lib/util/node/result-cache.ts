import { createHash } from 'node:crypto'

/** Results by a hash of what they are made from. */
export type Results = ReadonlyMap<string, unknown>

let known: Results | null = null
const used = new Map<string, unknown>()

/**
 * Makes `reuse` take results that an earlier process made with the same code, and record those that are asked for.
 *
 * @param results JSON values, as `usedResults` returned them
 */
export function reuseResults(results: Results): void {
  known = results
  used.clear()
}

/** The results that were asked for since `reuseResults`. */
export function usedResults(): Results {
  return used
}

/**
 * Returns the result of a pure function that takes long, such as parsing Markdown: a known one, or a new one.
 *
 * @param madeFrom everything that the result depends on, as JSON values; its name first
 */
export function reuse<Result>(madeFrom: () => readonly unknown[], make: () => Result): Result {
  if (known === null) return make()
  const key = createHash('sha256').update(JSON.stringify(madeFrom())).digest('base64url')
  const result = used.get(key) ?? known.get(key) ?? make()
  used.set(key, result)
  return result as Result
}
