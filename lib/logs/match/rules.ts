import { groupByKeys } from '../../util/group-by-keys'
import { memoize } from '../../util/memoize'
import type { RuleData } from '../data'
import { SignatureSet } from './signature-set'
import { timeOf } from '../time'

/** Parts of one rule that are watched at a time; a log that begins one with every line needs no more. */
const MOST_OPEN = 64

const DAY = 86_400

/** A line of the log that counts. */
export interface MatchedLine {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

/** A rule that holds, with the lines that show it, in order. */
export interface HeldRule {
  readonly rule: RuleData
  readonly lines: readonly MatchedLine[]
}

/** A line that matched a pattern of a rule. */
interface Event extends MatchedLine {
  readonly pattern: string
  readonly values: Readonly<Record<string, string>>
}

/** A part of the log in which a rule may hold. */
interface Part {
  readonly rule: RuleData
  readonly startLine: number
  readonly startTime: number | null
  readonly events: Event[]
}

/** The patterns of rules: which a line matches, and whose they are. */
interface Patterns {
  readonly set: SignatureSet
  readonly regexes: ReadonlyMap<string, RegExp>
  readonly rules: ReadonlyMap<string, readonly RuleData[]>
}

/** Made once for all logs in which the same rules are looked for. */
const patternsOf = memoize((all: readonly RuleData[]): Patterns => {
  const rules = groupByKeys(all, (rule) =>
    [...rule.all, ...rule.any, ...rule.none].map((step) => step.pattern),
  )
  const patterns = [...rules.keys()]
  return {
    rules,
    regexes: new Map(patterns.map((pattern) => [pattern, new RegExp(pattern, 'i')])),
    set: new SignatureSet(patterns.map((pattern) => ({ target: 0, pattern }))),
  }
})

/**
 * Finds the rules over several lines that hold in a log. Each line is looked at once: only a line that matches a
 * pattern of a rule, or is watched for the time, costs more than the search for literals.
 */
export class RuleSet {
  readonly #patterns: Patterns
  readonly #held = new Map<RuleData, HeldRule>()
  #open: Part[] = []
  #line = 0
  #time: number | null = null

  /** @throws SyntaxError when a pattern is not a regular expression */
  constructor(rules: readonly RuleData[]) {
    this.#patterns = patternsOf(rules)
  }

  /**
   * Reads the next line.
   *
   * @returns the rules that hold since this line
   */
  read(line: string): HeldRule[] {
    this.#line += 1
    const found = this.#patterns.set.find(line)
    if (found.length === 0 && this.#open.length === 0) return []
    const time = timeOf(line)
    if (time) this.#time = time.seconds
    const held = this.#close()
    for (const { pattern } of found) {
      const values = {
        ...this.#patterns.regexes.get(pattern)?.exec(line.replace(/\s+/g, ' ').trim())?.groups,
      }
      const event = { pattern, line: this.#line, text: line, values }
      for (const rule of this.#patterns.rules.get(pattern) ?? []) this.#note(rule, event)
    }
    return [...held, ...this.#complete()]
  }

  #note(rule: RuleData, event: Event): void {
    if (this.#held.has(rule)) return
    for (const part of this.#open) if (part.rule === rule) part.events.push(event)
    const begins = (rule.inOrder ? rule.all.slice(0, 1) : rule.all).some(
      ({ pattern }) => pattern === event.pattern,
    )
    const open = this.#open.filter((part) => part.rule === rule).length
    if (
      begins &&
      open < MOST_OPEN &&
      !this.#open.some((part) => part.rule === rule && part.startLine === event.line)
    )
      this.#open.push({ rule, startLine: event.line, startTime: this.#time, events: [event] })
  }

  /** Rules that already hold: nothing that follows can break them. */
  #complete(): HeldRule[] {
    return this.#settle(({ rule }) => rule.none.length === 0, false)
  }

  /** Closes the parts that are over. */
  #close(): HeldRule[] {
    return this.#settle((part) => this.#isOver(part), true)
  }

  #settle(isDue: (part: Part) => boolean, isClosing: boolean): HeldRule[] {
    const held: HeldRule[] = []
    this.#open = this.#open.filter((part) => {
      if (this.#held.has(part.rule)) return false
      const due = isDue(part)
      const lines = due ? linesThatHold(part) : null
      if (lines) {
        const one = { rule: part.rule, lines }
        this.#held.set(part.rule, one)
        held.push(one)
        return false
      }
      return !(isClosing && due)
    })
    return held
  }

  #isOver({ rule: { within }, startLine, startTime }: Part): boolean {
    if ('lines' in within) return this.#line > startLine + within.lines
    if (this.#time === null || startTime === null) return false
    // A log without dates starts again at midnight.
    const passed = this.#time - startTime
    return (passed < 0 ? passed + DAY : passed) > within.seconds
  }
}

/** Whether one rule holds in a text. */
export function holdsIn(rule: RuleData, lines: readonly string[]): boolean {
  const set = new RuleSet([rule])
  return lines.some((line) => set.read(line).length > 0)
}

/** The lines by which a rule holds in a part of the log, or null. */
function linesThatHold({ rule, events }: Part): MatchedLine[] | null {
  const has = ({ pattern, times }: RuleData['all'][number]): Event[] | null => {
    const matching = events.filter((event) => event.pattern === pattern)
    return matching.length >= times ? matching.slice(0, times) : null
  }
  const all = rule.all.map(has)
  const any = rule.any.map(has).filter((found) => found !== null)
  if (all.includes(null) || (rule.any.length > 0 && any.length === 0)) return null
  if (rule.none.some((step) => has(step) !== null)) return null
  if (rule.inOrder && !isInOrder(rule, events)) return null
  const shown = [...all.flatMap((found) => found ?? []), ...(any[0] ?? [])]
  const values = Object.assign({}, ...shown.map((event) => event.values)) as Record<string, string>
  if (!rule.where.every((comparison) => compares(comparison, values))) return null
  const byLine = new Map(shown.map(({ line, text }) => [line, { line, text }]))
  return [...byLine.values()].sort((a, b) => a.line - b.line)
}

function isInOrder({ all }: RuleData, events: readonly Event[]): boolean {
  let after = 0
  return all.every(({ pattern }) => {
    const next = events.find((event) => event.pattern === pattern && event.line > after)
    after = next?.line ?? Infinity
    return next !== undefined
  })
}

function compares(comparison: string, values: Readonly<Record<string, string>>): boolean {
  const [left = '', sign, right = ''] = comparison.split(' ')
  const a = Number(values[left])
  const b = Number(values[right] ?? right)
  if (Number.isNaN(a) || Number.isNaN(b)) return false
  if (sign === '=') return a === b
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b
}
