/**
 * How sure a score is, in words. On the logs of `tests/logs` every page named was the right one, whatever
 * its score, so that a percentage would claim a difference that nobody has measured. The words say what a score
 * rests on instead.
 */
export type Sureness = 'clear' | 'likely' | 'possible'

/** More than one line can give: a signature and a further line, or three or more lines of its shapes. */
const CLEAR = 0.92
/** One line that lies five bits above its template's floor; one at the floor gives 0.5, three hints 0.53. */
const LIKELY = 0.6

/** @param score of a match, or strength of one of its lines, 0 to 1 */
export function surenessOf(score: number): Sureness {
  return score >= CLEAR ? 'clear' : score >= LIKELY ? 'likely' : 'possible'
}
