/**
 * How sure a match is, in a word. A percentage would suggest a difference that was never measured: on the
 * logs of `tests/logs` every page named was the right one, whatever its score.
 */
export type Sureness = 'clear' | 'likely' | 'possible'

/** Above what one line can reach: takes a signature and another line, or three or more template lines. */
const CLEAR = 0.92
/** Reached by one line five bits above its template's floor. A line at the floor scores 0.5, three supporting lines 0.53. */
const LIKELY = 0.6

/** @param score score of a match, or strength of one of its lines, 0 to 1 */
export function surenessOf(score: number): Sureness {
  return score >= CLEAR ? 'clear' : score >= LIKELY ? 'likely' : 'possible'
}
