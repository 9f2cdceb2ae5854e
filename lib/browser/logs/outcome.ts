import { logWords } from '../../site/strings'
import { closestReport, closestTo } from './closest'
import { errorReport, explained, otherWays } from './errors'
import { logLines } from './log-lines'
import { fileReport } from './file-report'
import { actionOf } from './page-text'
import { matchList, timeline } from './report'
import type { LogOutcome } from './worker-messages'

/**
 * Shows what was found in a log: the symptoms, their lines, the errors and the files.
 *
 * @param isCurrent false once another log is read
 */
export async function showOutcome(
  { result, files }: LogOutcome,
  status: HTMLElement,
  report: HTMLElement,
  isCurrent: () => boolean,
): Promise<void> {
  const { matches } = result
  const [first] = matches
  if (first) {
    const action = await actionOf(first.id)
    if (!isCurrent()) return
    const lines = new Set(matches.flatMap(({ evidence }) => evidence.map(({ line }) => line)))
    status.textContent = logWords.found(matches.length, lines.size)
    report.replaceChildren(matchList(result, action), ...logLines(result), ...timeline(result))
  }
  const errors = await explained(result.errors)
  if (!isCurrent()) return
  if (errors.length > 0) report.append(...errorReport(errors, result.files))
  if (matches.length === 0) {
    status.textContent = `${logWords.none} ${logWords.noneHelp(errors.length)}`
    const closest = await closestTo(result.sample)
    if (!isCurrent()) return
    if (closest.length > 0) report.append(...closestReport(closest))
    else if (errors.length === 0) report.append(...otherWays())
  }
  if (files) report.append(...fileReport(files))
}
