/** Characters at the start of a line in which its process is named, after time, host, thread and activity. */
const LOOKED_AT = 160

/**
 * A process with its id: `Harbor[811]`, `Harbor[811:2b03f]`, after columns such as the time, the host and the type of
 * the line. Without a time it begins the line: an array in a message looks the same.
 */
const WITH_ID =
  /^(?:.{0,60}?\b\d{1,2}:\d\d:\d\d\S{0,20}\s(?:[^[\]:]{0,60}\s)?)?\s{0,8}([\w.-]{2,40})\[\d{1,7}(?::[0-9a-f]{1,10})?\]/

/** The columns of `log show` in its default style: thread, type, activity, process id, time to live, process. */
const LOG_SHOW =
  /\s0x[0-9a-f]{1,16}\s{1,12}\w{1,12}\s{1,12}0x[0-9a-f]{1,16}\s{1,20}\d{1,7}\s{1,12}\d{1,4}\s{1,8}([\w.-]{2,40}):/i

/**
 * The name of the process that printed a line, if the line has a column for it: in the unified log (`log show` in its
 * default, compact and syslog styles), in syslog, and in the console of Xcode.
 *
 * @returns null for a line without one
 */
export function processOf(line: string): string | null {
  const start = line.slice(0, LOOKED_AT)
  return (WITH_ID.exec(start) ?? LOG_SHOW.exec(start))?.[1] ?? null
}
