/** Level and time, with which `log show`, Console and other tools begin a line. */
const START =
  /^\s*(?:(?:default|info|debug|error|fault|activity)\s+)?(?:\d{4}-\d\d-\d\d[ T_])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?:?\s+/i

/** Thread, type, activity, process id and time to live of `log show`. */
const NUMBERS = /^0x[0-9a-f]+\s+\w+\s+0x[0-9a-f]+\s+\d+\s+\d+\s+/i

/** Process, library, and subsystem with category: `rapportd: (CoreUtils) [com.apple.rapport:CLinkD] `. */
const PROCESS = /^([\w.-]{2,40}):?(?:\[\d+(?::[0-9a-f]+)?\]:?)?\s+/
const LIBRARY = /^\([\w. -]{2,40}\)\s+(?=\[|\S)/
const SUBSYSTEM = /^\[[\w.-]+:[\w. -]+\]\s+/

/**
 * Splits a line of the unified log into its process and its message. Library, subsystem and category are
 * dropped: many messages of a program share them, so they must not make two messages look alike.
 *
 * @returns the whole line as the message, and no process, when the line has another form
 */
export function splitColumns(line: string): { process: string | null; message: string } {
  const start = START.exec(line)
  if (!start) return { process: null, message: line }
  let rest = line.slice(start[0].length).replace(NUMBERS, '')
  const process = PROCESS.exec(rest)
  if (!process) return { process: null, message: rest }
  rest = rest.slice(process[0].length).replace(LIBRARY, '').replace(SUBSYSTEM, '')
  return { process: process[1] ?? null, message: rest }
}
