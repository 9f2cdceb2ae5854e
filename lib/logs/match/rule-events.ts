import type { RuleData, RuleStep } from '../data'

const DAY = 86_400

/** A line of the log that counts. */
export interface MatchedLine {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

/** A line that matched a pattern of a rule, or names one of its errors. */
export interface Event extends MatchedLine {
  /** The pattern, or the id of the error. */
  readonly shows: string
  /** In seconds; null before the first time of the log. */
  readonly time: number | null
  readonly values: Readonly<Record<string, string>>
  /** Process that printed the line; null if the line does not say so. */
  readonly process: string | null
}

/** Whether a line is after the part of the log that begins with an event. */
export function isAfter(
  { within }: RuleData,
  start: Event,
  line: number,
  time: number | null,
): boolean {
  if ('lines' in within) return line > start.line + within.lines
  if (time === null || start.time === null) return false
  // A log without dates starts again at midnight.
  const passed = time - start.time
  return (passed < 0 ? passed + DAY : passed) > within.seconds
}

/** Whether a part begins with this line. */
export function begins({ inOrder, all }: RuleData, event: Event): boolean {
  return (inOrder ? all.slice(0, 1) : all).some((step) => isShown(step, event))
}

/**
 * The lines by which a rule holds in a part of the log, or null. If they must be of one process, the part is looked at
 * for one process after the other. Lines that name no process count for each.
 *
 * @param events what the lines of the part show, the one that it begins with first
 */
export function linesThatHold(rule: RuleData, events: readonly Event[]): MatchedLine[] | null {
  if (!rule.sameProcess) return linesOfOne(rule, events)
  const of = events[0]?.process ?? null
  const processes = of === null ? new Set(events.map((event) => event.process)) : [of]
  for (const process of processes) {
    const lines = linesOfOne(
      rule,
      events.filter((event) => event.process === null || event.process === process),
    )
    if (lines) return lines
  }
  return null
}

function linesOfOne(rule: RuleData, events: readonly Event[]): MatchedLine[] | null {
  const has = (step: RuleStep): Event[] | null => {
    const byLine = new Map<number, Event>()
    for (const event of events) {
      if (isShown(step, event) && !byLine.has(event.line)) byLine.set(event.line, event)
      if (byLine.size === step.times) break
    }
    return byLine.size >= step.times ? [...byLine.values()].slice(0, step.times) : null
  }
  const all = rule.all.map(has)
  const any = rule.any.map(has).filter((found) => found !== null)
  if (all.includes(null) || (rule.any.length > 0 && any.length === 0)) return null
  if (rule.none.some((step) => has(step) !== null)) return null
  if (rule.inOrder && !isInOrder(rule, events)) return null
  const shown = [...all.flatMap((found) => found ?? []), ...(any[0] ?? [])]
  const values = new Map(shown.flatMap((event) => Object.entries(event.values)))
  if (!rule.where.every((comparison) => compares(comparison, values))) return null
  const byLine = new Map(shown.map(({ line, text }) => [line, { line, text }]))
  return [...byLine.values()].sort((a, b) => a.line - b.line)
}

/** Whether an event shows a step. */
export function isShown({ pattern, errors }: RuleStep, { shows }: Event): boolean {
  return shows === pattern || errors.includes(shows)
}

function isInOrder({ all }: RuleData, events: readonly Event[]): boolean {
  let after = 0
  return all.every((step) => {
    const next = events.find((event) => isShown(step, event) && event.line > after)
    after = next?.line ?? Infinity
    return next !== undefined
  })
}

function compares(comparison: string, values: ReadonlyMap<string, string>): boolean {
  const [left = '', sign, right = ''] = comparison.split(' ')
  const a = Number(values.get(left))
  const b = Number(values.get(right) ?? right)
  if (Number.isNaN(a) || Number.isNaN(b)) return false
  if (sign === '=') return a === b
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b
}
