import { LOG_ENTRY, LOG_ENTRY_BARE, LOG_FIELD } from '../patterns'
import { fenceRuns } from './runs'

const isEntry = (line: string) =>
  LOG_ENTRY.test(line) || LOG_ENTRY_BARE.test(line) || LOG_FIELD.test(line)

/** Inner lines of a multi-line entry: braces, and members. */
const CONTINUES =
  /^(?:[{}\]].{0,80}|…|\.\.\.|[A-Z][\w ]{1,40}: (?:\(null\)|\S+).{0,200}|User(?:Info|Agent)=.*)$/

const openBraces = (run: readonly string[]) => {
  let depth = 0
  for (const line of run) {
    for (const char of line) depth += char === '{' ? 1 : char === '}' ? -1 : 0
  }
  return depth > 0
}

/** Quoted log lines as `text`; further lines of an entry stay with it. */
export const logs = fenceRuns({
  start: isEntry,
  more: (line, run) =>
    isEntry(line) ||
    line === '…' ||
    (line.startsWith('"') && /^Error Domain=\S+ Code=-?\d+$/.test(run.at(-1) ?? '')) ||
    (run.length < 400 && openBraces(run.slice(-40)) && CONTINUES.test(line)),
  atLeast: 1,
  language: 'text',
})
