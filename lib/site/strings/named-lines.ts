/**
 * Line numbers of a log, each once: `lines 3, 4 and 2 more`.
 *
 * @param most how many numbers are written out
 */
export function namedLines(all: readonly number[], most: number): string {
  const lines = [...new Set(all)]
  const more = lines.length - most
  const shown = lines.slice(0, most).join(', ')
  return `${lines.length === 1 ? 'line' : 'lines'}\u00a0${shown}${more > 0 ? ` and ${more} more` : ''}`
}
