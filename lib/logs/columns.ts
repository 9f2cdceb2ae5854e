/** Level and time in either order, as `log show`, Console and others begin a line with. */
const START =
  /^\s*(?:(?:default|info|debug|error|fault|activity)\s+)?(?:\d{4}-\d\d-\d\d[ T_])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?:?\s+/i

/** Thread, type, activity, process id and time to live of `log show`. */
const NUMBERS = /^0x[0-9a-f]+\s+\w+\s+0x[0-9a-f]+\s+\d+\s+\d+\s+/i

/** Process, library, and subsystem with category: `rapportd: (CoreUtils) [com.apple.rapport:CLinkD] `. */
const PROCESS = /^([\w.-]{2,40}):?(?:\[\d+(?::[0-9a-f]+)?\]:?)?\s+/
const LIBRARY = /^\([\w. -]{2,40}\)\s+(?=\[|\S)/
const SUBSYSTEM = /^\[[\w.-]+:[\w. -]+\]\s+/

/**
 * The process that a line of the unified log names in its columns, and the message after them. Library,
 * subsystem and category are dropped: they are the same for many messages of a program, and must not
 * make two of them alike. A line of another form is all message.
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
