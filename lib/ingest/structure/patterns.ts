/**
 * Line patterns for both halves of the recovery: breaking a flat text into lines, and turning lines into
 * blocks. All are anchored or have bounded repeats.
 */

/** A frame of an Apple crash report: number, image, address, symbol (Apple, "Examining the fields in a crash report"). */
export const STACK_FRAME = /^\d{1,3} +[^\s]{1,80}(?: [^\s]{1,40}){0,3}? +0x[0-9a-f]{6,16} /

/** Headers of a crash report and of its threads. */
export const CRASH_HEADER =
  /^(?:Thread \d{1,4}(?: name:.{0,80}| Crashed:.{0,120}|:.{0,120})|(?:Code Type|Parent Process|User ID|Date\/Time|OS Version|Report Version|Anonymous UUID|Crashed Thread|Exception Type|Exception Codes|Exception Note|Termination Reason|Triggered by Thread|Application Specific Information|Hardware Model|Incident Identifier|CrashReporter Key|Process|Path|Identifier|Role|Version|Time Awake Since Boot|System Integrity Protection):(?: .{0,200})?|BUG IN .{0,200})$/

/** A time of day with fractions of a second, as in logs. */
const LOG_TIME = String.raw`\d{2}:\d{2}:\d{2}[.,]\d{3,9}(?:[ ]?[+-]\d{4})?`

/** Entry types of the unified log as printed by Console and `log show`. */
const LOG_LEVEL = String.raw`(?:default|error|info|debug|fault|Default|Error|Info|Debug|Fault)`

/** Start of a log entry: an optional type or date, then a time with fractions. */
export const LOG_ENTRY = new RegExp(
  String.raw`^(?:${LOG_LEVEL}\s+)?(?:\d{4}-\d{2}-\d{2} )?${LOG_TIME}`,
)

/** Entries without a time: a process with its type, the tag of a connection, C functions of Network. */
export const LOG_ENTRY_BARE =
  /^(?:[\w.]{2,40}(?:\(\w{2,40}\))? <(?:Error|Default|Info|Debug|Fault|Notice)> |nw_[a-z_]{4,80} \[|panic\(cpu |[A-Za-z]\w{2,40}(?:\(\w{2,40}\))?\[\d{1,6}(?::\w{1,12})?\] |Error Domain=|(?:Client: )?[-+]\[\w{2,60} [\w:]{2,160}\])/

/** Labels and values of one log entry as Console copies them. */
export const LOG_FIELD = /^(?:type|time|process|subsystem|category|message|activity|thread): /

/** At least eight two-digit hex bytes, and nothing else. */
export const HEX_BYTES = /^[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}){7,}$/

/** Closing and signing words of a post. */
export const CLOSING =
  /^(?:Share and Enjoy|(?:Best |Kind |Warm )?[Rr]egards,?|Best,|Sincerely,?|Cheers,?|Many thanks,?|Thanks,)$/
