import { LogErrorFinder } from '../../search/errors/errors-in-log'
import type { ErrorRows } from '../../search/index/index-files'
import type { RuleData } from '../data'
import { processOf } from '../process'
import { LogLine } from './log-line'
import { PatternSet } from './patterns/pattern-set'
import {
  begins,
  type Event,
  isAfter,
  isShown,
  linesThatHold,
  type MatchedLine,
} from './rule-events'
import { linesBack, patternsOf, rarestStep, RulePlan } from './rule-plan'

/** A rule that holds, with the lines that show it, in order. */
export interface HeldRule {
  readonly rule: RuleData
  readonly lines: readonly MatchedLine[]
}

/** A rule whose rarest step was seen not long ago, so its other steps are looked for. */
interface Watch {
  readonly rule: RuleData
  /** In order; those that are too old for any part are dropped. */
  events: Event[]
}

const NONE: readonly HeldRule[] = []
const NO_RULES: readonly RuleData[] = []
const NO_EVENTS: readonly Event[] = []

/**
 * Finds the rules over several lines that hold in a log. On most lines only the rarest step of each rule is looked for;
 * where it is seen, the lines before are looked back at, and those after are watched for the other steps.
 */
export class RuleSet {
  readonly #plan: RulePlan
  readonly #watches = new Map<RuleData, Watch>()
  readonly #held = new Set<RuleData>()
  /** The last lines, by line number modulo the number of lines kept. */
  readonly #recent: LogLine[] = []
  #line = 0
  /** The last time of the log, while a rule that is measured in seconds is watched. */
  #time: number | null = null
  /** Number of such rules. */
  #timed = 0

  constructor(plan: RulePlan) {
    this.#plan = plan
  }

  /**
   * Reads the next line.
   *
   * @returns the rules that hold since this line
   */
  read(line: LogLine): readonly HeldRule[] {
    this.#line += 1
    this.#recent[this.#line % (this.#plan.back + 1)] = line
    let over = NONE
    if (this.#watches.size > 0) {
      if (this.#timed > 0) this.#time = line.seconds() ?? this.#time
      over = this.#close()
      for (const { rule, events } of this.#watches.values())
        events.push(...this.#shown(rule, this.#line, this.#time))
    }
    for (const rule of this.#begun(line)) this.#watch(rule)
    if (this.#watches.size === 0) return over
    const held = this.#complete()
    return over.length === 0 ? held : [...over, ...held]
  }

  /** The rules of whose rarest step a line shows something, and which are not watched yet. */
  #begun(line: LogLine): Iterable<RuleData> {
    let begun: Set<RuleData> | undefined
    for (const pattern of line.candidates)
      for (const rule of this.#plan.byRarest.get(pattern) ?? NO_RULES)
        if (this.#isNew(rule) && line.match(pattern)) (begun ??= new Set()).add(rule)
    for (const error of line.named)
      for (const rule of this.#plan.byRarest.get(error) ?? NO_RULES)
        if (this.#isNew(rule)) (begun ??= new Set()).add(rule)
    return begun ?? NO_RULES
  }

  #isNew(rule: RuleData): boolean {
    return !this.#held.has(rule) && !this.#watches.has(rule)
  }

  /** Begins to watch a rule, with what the last lines show of it. */
  #watch(rule: RuleData): void {
    const first = Math.max(1, this.#line - linesBack(rule))
    const isTimed = 'seconds' in rule.within
    const events: Event[] = []
    let time: number | null = null
    for (let n = first; n <= this.#line; n++) {
      if (isTimed) time = this.#at(n)?.seconds() ?? time
      events.push(...this.#shown(rule, n, time))
    }
    if (isTimed) {
      this.#timed += 1
      this.#time = time ?? this.#time
    }
    this.#watches.set(rule, {
      rule,
      events: events.filter((event) => !isAfter(rule, event, this.#line, time)),
    })
  }

  #unwatch(rule: RuleData): void {
    this.#watches.delete(rule)
    if ('seconds' in rule.within) this.#timed -= 1
  }

  #at(line: number): LogLine | undefined {
    return this.#recent[line % (this.#plan.back + 1)]
  }

  /** What a line shows of a rule. */
  #shown(rule: RuleData, number: number, time: number | null): readonly Event[] {
    const line = this.#at(number)
    if (!line) return NO_EVENTS
    const { patterns, errors } = this.#plan.shown(rule)
    let shown: Pick<Event, 'shows' | 'values'>[] | undefined
    for (const pattern of patterns) {
      const match = line.match(pattern)
      if (match) (shown ??= []).push({ shows: pattern.source, values: { ...match.groups } })
    }
    for (const error of line.named)
      if (errors.has(error)) (shown ??= []).push({ shows: error, values: {} })
    if (!shown) return NO_EVENTS
    const { text } = line
    const process = rule.sameProcess ? processOf(text) : null
    return shown.map((one) => ({ ...one, line: number, text, time, process }))
  }

  /** The rules that hold since this line: of those that nothing which follows can break. */
  #complete(): readonly HeldRule[] {
    let held: HeldRule[] | undefined
    for (const { rule, events } of this.#watches.values()) {
      if (rule.none.length > 0 || events.at(-1)?.line !== this.#line) continue
      if (!rule.all.every((step) => events.some((event) => isShown(step, event)))) continue
      for (const [n, start] of events.entries()) {
        const lines = begins(rule, start) ? linesThatHold(rule, events.slice(n)) : null
        if (!lines) continue
        ;(held ??= []).push(this.#hold(rule, lines))
        break
      }
    }
    return held ?? NONE
  }

  /** Drops what is too old for any part. A rule with something that must never come holds when a part is over. */
  #close(): readonly HeldRule[] {
    let held: HeldRule[] | undefined
    for (const watch of this.#watches.values()) {
      const [first] = watch.events
      if (!first || !this.#isOver(watch.rule, first)) continue
      const lines = this.#closePart(watch)
      if (lines) (held ??= []).push(this.#hold(watch.rule, lines))
    }
    return held ?? NONE
  }

  /** Ends the watch if nothing is left of the rule's rarest step. @returns the lines by which the rule holds, or null */
  #closePart(watch: Watch): readonly MatchedLine[] | null {
    const { rule } = watch
    while (watch.events[0] && this.#isOver(rule, watch.events[0])) {
      const [start, ...rest] = watch.events
      const part = [start, ...rest.filter((event) => !isAfter(rule, start, event.line, event.time))]
      const lines = rule.none.length > 0 && begins(rule, start) ? linesThatHold(rule, part) : null
      watch.events = rest
      if (lines) return lines
    }
    const rarest = rarestStep(rule)
    if (!watch.events.some((event) => isShown(rarest, event))) this.#unwatch(rule)
    return null
  }

  #hold(rule: RuleData, lines: readonly MatchedLine[]): HeldRule {
    this.#held.add(rule)
    this.#unwatch(rule)
    return { rule, lines }
  }

  #isOver(rule: RuleData, start: Event): boolean {
    return isAfter(rule, start, this.#line, this.#time)
  }
}

/** Whether one rule holds in a text. @param errors the domains of the errors that the rule names */
export function holdsIn(
  rule: RuleData,
  lines: readonly string[],
  errors: readonly ErrorRows[] = [],
): boolean {
  const patterns = new PatternSet(patternsOf([rule]))
  const set = new RuleSet(new RulePlan([rule], patterns))
  const finder = new LogErrorFinder(errors)
  return lines.some((line) => set.read(new LogLine(line, finder.read(line), patterns)).length > 0)
}
