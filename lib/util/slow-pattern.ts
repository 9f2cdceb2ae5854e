import { analyse } from 'scslre'

/**
 * Whether backtracking makes a regular expression take more than linear time on some text. Reports of type
 * `Move` (a match attempt at every character) are ignored, because lines are short and scanned once.
 *
 * @param pattern source of a valid regular expression; analyzed as case-insensitive
 */
export function isSlowPattern(pattern: string): boolean {
  const { reports } = analyse(
    { source: pattern, flags: 'i' },
    { reportTypes: { Move: false }, maxReports: 1 },
  )
  return reports.length > 0
}
