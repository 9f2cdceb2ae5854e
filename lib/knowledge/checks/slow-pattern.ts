import { analyse } from 'scslre'

/**
 * Whether a regular expression takes more than linear time on some text, because it backtracks. That a
 * match may start at every character, which the library calls a move, is left out: lines are short and
 * each is scanned once.
 *
 * @param pattern a valid regular expression, taken without regard to case
 */
export function isSlowPattern(pattern: string): boolean {
  const { reports } = analyse(
    { source: pattern, flags: 'i' },
    { reportTypes: { Move: false }, maxReports: 1 },
  )
  return reports.length > 0
}
