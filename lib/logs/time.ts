const DATED = /\b(\d{4})-(\d\d)-(\d\d)[T_ ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?/
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const SYSLOG = /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?/
const CLOCK = /\b(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,9}))?/

/** Characters at the start of a line in which its time is. JSON styles put it after other columns. */
const LOOKED_AT = 120

/** The time of a log line. */
export interface LineTime {
  /** As the line has it. */
  readonly text: string
  /** Seconds since a fixed moment, without regard to time zones; comparable within one log only. */
  readonly seconds: number
}

/** The time that a line begins with, or null. A line without a date counts from midnight. */
export function timeOf(line: string): LineTime | null {
  const start = line.slice(0, LOOKED_AT)
  const dated = DATED.exec(start)
  if (dated) {
    const [text, year, month, day, ...clock] = dated
    return {
      text,
      seconds: Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000 + ofDay(clock),
    }
  }
  const syslog = SYSLOG.exec(start)
  if (syslog) {
    const [text, month = '', day, ...clock] = syslog
    const days = Date.UTC(2000, MONTHS.indexOf(month), Number(day)) / 1000
    return MONTHS.includes(month) ? { text, seconds: days + ofDay(clock) } : null
  }
  const clock = CLOCK.exec(start)
  return clock && { text: clock[0], seconds: ofDay(clock.slice(1)) }
}

function ofDay([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction ?? 0}`)
}
