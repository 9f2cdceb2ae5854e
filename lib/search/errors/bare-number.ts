/** Largest number that may be a count as well as a code. */
export const LARGEST_COUNT = 99

/** A number with nothing but a word for a code before it: `57`, `Code=57`, `error 53`. */
const BARE = /^(?:(?:code|err|error|status|rawvalue)[\s=:]*)?(\d{1,9})$/i

/** The number if the query is nothing else, or null. Its error domain is unknown. */
export function bareNumber(query: string): string | null {
  return BARE.exec(query.trim())?.[1] ?? null
}
