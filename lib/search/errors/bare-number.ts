/** A number with nothing beside it but a word for a code: `57`, `Code=57`, `error 53`. */
const SOLE = /^(?:(?:code|err|error|status|rawvalue)[\s=:]*)?(\d{1,9})$/i

/** The number that is all a query says, or null. What it is a number of, the query does not say. */
export function bareNumber(query: string): string | null {
  return SOLE.exec(query.trim())?.[1] ?? null
}
