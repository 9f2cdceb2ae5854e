import { groupByKeys } from '../../util/group-by-keys'
import { memoize } from '../../util/memoize'
import { LogErrorFinder } from '../../search/errors/errors-in-log'
import type { ErrorRows } from '../../search/index/index-files'
import type { RuleData, RuleStep } from '../data'
import { SignatureMatcher } from './signature-matcher'
import {
  begins,
  type Event,
  isAfter,
  isShown,
  linesThatHold,
  type MatchedLine,
} from './rule-events'
import { timeOf } from '../time'

/** Lines that are looked back at for a rule whose part is measured in seconds. */
const LOOKED_BACK = 200

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

interface Shown {
  readonly patterns: readonly Pattern[]
  readonly errors: ReadonlySet<string>
}

interface Pattern {
  readonly source: string
  readonly regex: RegExp
  /** Whether every line may match it, because no literal is certain in a match. */
  readonly isAlways: boolean
}

/** How rules are found: each by its rarest step, and only near it by the others. */
interface Plan {
  /** Patterns of all steps, for their literals. */
  readonly set: SignatureMatcher
  /** Patterns of the rarest steps: those with a certain literal by their source, and the others. */
  readonly rarest: ReadonlyMap<string, Pattern>
  readonly rarestAlways: readonly Pattern[]
  /** Rules by what a line shows of their rarest step: a pattern, or the id of an error. */
  readonly rules: ReadonlyMap<string, readonly RuleData[]>
  /** What lines may show of each rule: patterns, as they are written and compiled, and errors. */
  readonly shown: ReadonlyMap<RuleData, Shown>
  /** Lines that must be kept to look back at. */
  readonly back: number
}

/** Made once for all logs in which the same rules are looked for. */
const planOf = memoize((all: readonly RuleData[]): Plan => {
  const rules = groupByKeys(all, (rule) => shownBy(rarestStep(rule)))
  const sources = new Set(
    all.flatMap((rule) => stepsOf(rule).flatMap(({ pattern }) => pattern ?? [])),
  )
  const set = new SignatureMatcher([...sources].map((pattern) => ({ target: 0, pattern })))
  const patterns = new Map(
    [...sources].map((source): [string, Pattern] => [
      source,
      { source, regex: new RegExp(source, 'i'), isAlways: set.isAlways(source) },
    ]),
  )
  const patternsOf = (steps: readonly RuleStep[]): Pattern[] => [
    ...new Set(steps.flatMap(({ pattern }) => patterns.get(pattern ?? '') ?? [])),
  ]
  const rarest = patternsOf(all.map(rarestStep))
  return {
    rules,
    set,
    rarest: new Map(rarest.map((pattern) => [pattern.source, pattern])),
    rarestAlways: rarest.filter(({ isAlways }) => isAlways),
    shown: new Map(
      all.map((rule) => {
        const steps = stepsOf(rule)
        const errors = new Set(steps.flatMap((step) => step.errors))
        return [rule, { patterns: patternsOf(steps), errors }]
      }),
    ),
    back: Math.max(...all.map(({ within }) => ('lines' in within ? within.lines : LOOKED_BACK)), 0),
  }
})

const NO_ERRORS: readonly string[] = []

/**
 * Finds the rules over several lines that hold in a log. On most lines only the rarest step of each rule is looked for;
 * where it is seen, the lines before are looked back at, and those after are watched for the other steps.
 */
export class RuleSet {
  readonly #plan: Plan
  readonly #rows: readonly ErrorRows[]
  /** Made when a caller does not say what a line names. */
  #errors: LogErrorFinder | undefined
  readonly #watches = new Map<RuleData, Watch>()
  readonly #held = new Set<RuleData>()
  /** The last lines and the errors that they name, by line number modulo the number of lines kept. */
  readonly #recent: string[] = []
  readonly #recentErrors: (readonly string[])[] = []
  /** Patterns of which the last lines have a literal. */
  readonly #candidates: (readonly string[])[] = []
  /** The last lines with white space folded, where a pattern was tested on them. */
  readonly #folded: (string | undefined)[] = []
  #line = 0
  #time: number | null = null

  /**
   * @param errors the domains of the errors that the rules name
   * @throws SyntaxError when a pattern is not a regular expression
   */
  constructor(rules: readonly RuleData[], errors: readonly ErrorRows[]) {
    this.#plan = planOf(rules)
    this.#rows = errors
  }

  /**
   * Reads the next line.
   *
   * @param named ids of the errors that it names, if the caller has looked for them
   * @returns the rules that hold since this line
   */
  read(line: string, named = this.#errorsIn(line)): HeldRule[] {
    this.#line += 1
    const slot = this.#line % (this.#plan.back + 1)
    this.#recent[slot] = line
    this.#recentErrors[slot] = named
    this.#folded[slot] = undefined
    this.#candidates[slot] = this.#plan.set.candidates(line)
    const found = this.#rarestIn(slot)
    if (found.length === 0 && named.length === 0 && this.#watches.size === 0) return []
    const begun = [...found, ...named]
      .flatMap((shows) => this.#plan.rules.get(shows) ?? [])
      .filter((rule) => !this.#held.has(rule) && !this.#watches.has(rule))
    if (begun.length === 0 && this.#watches.size === 0) return []
    this.#time = timeOf(line)?.seconds ?? this.#time
    const watched = [...this.#watches.values()]
    const over = watched.flatMap((watch) => this.#close(watch))
    for (const watch of watched)
      if (!this.#held.has(watch.rule))
        watch.events.push(...this.#shown(watch.rule, this.#line, this.#time))
    for (const rule of new Set(begun))
      this.#watches.set(rule, { rule, events: this.#lookBack(rule) })
    return [...over, ...[...this.#watches.values()].flatMap((watch) => this.#complete(watch))]
  }

  #errorsIn(line: string): readonly string[] {
    if (this.#rows.length === 0) return NO_ERRORS
    return (this.#errors ??= new LogErrorFinder(this.#rows)).read(line)
  }

  /** The patterns of rarest steps that a line matches. */
  #rarestIn(slot: number): string[] {
    const { rarest, rarestAlways } = this.#plan
    const candidates = this.#candidates[slot] ?? []
    const possible = [...candidates.flatMap((source) => rarest.get(source) ?? []), ...rarestAlways]
    return possible
      .filter(({ regex }) => regex.test(this.#foldedAt(slot)))
      .map(({ source }) => source)
  }

  #foldedAt(slot: number): string {
    return (this.#folded[slot] ??= (this.#recent[slot] ?? '').replace(/\s+/g, ' ').trim())
  }

  /** What the last lines show of a rule. */
  #lookBack(rule: RuleData): Event[] {
    const events: Event[] = []
    let time: number | null = null
    for (let n = Math.max(1, this.#line - this.#plan.back); n <= this.#line; n++) {
      if ('seconds' in rule.within) time = timeOf(this.#textOf(n))?.seconds ?? time
      events.push(...this.#shown(rule, n, n === this.#line ? this.#time : time))
    }
    return events.filter((event) => !this.#isOver(rule, event))
  }

  /** What a line shows of a rule. */
  #shown(rule: RuleData, line: number, time: number | null): Event[] {
    const slot = line % (this.#plan.back + 1)
    const text = this.#recent[slot] ?? ''
    const candidates = this.#candidates[slot] ?? []
    const { patterns, errors } = this.#plan.shown.get(rule) as Shown
    const events: Event[] = []
    for (const { source, regex, isAlways } of patterns) {
      const match =
        isAlways || candidates.includes(source) ? regex.exec(this.#foldedAt(slot)) : null
      if (match) events.push({ shows: source, line, text, time, values: { ...match.groups } })
    }
    for (const shows of this.#recentErrors[slot] ?? NO_ERRORS)
      if (errors.has(shows)) events.push({ shows, line, text, time, values: {} })
    return events
  }

  #textOf(line: number): string {
    return this.#recent[line % (this.#plan.back + 1)] ?? ''
  }

  /** A rule that nothing which follows can break holds as soon as one part shows all of it. */
  #complete({ rule, events }: Watch): HeldRule[] {
    if (rule.none.length > 0 || events.at(-1)?.line !== this.#line) return []
    if (!rule.all.every((step) => events.some((event) => isShown(step, event)))) return []
    for (const [n, start] of events.entries()) {
      const lines = begins(rule, start) ? linesThatHold(rule, events.slice(n)) : null
      if (lines) return [this.#hold(rule, lines)]
    }
    return []
  }

  /**
   * Drops what is too old for any part, and the watch if nothing is left of its rarest step. A rule with something that
   * must never come holds when a part is over.
   */
  #close(watch: Watch): HeldRule[] {
    const { rule } = watch
    while (watch.events[0] && this.#isOver(rule, watch.events[0])) {
      const [start, ...rest] = watch.events
      const part = [start, ...rest.filter((event) => !isAfter(rule, start, event.line, event.time))]
      const lines = rule.none.length > 0 && begins(rule, start) ? linesThatHold(rule, part) : null
      watch.events = rest
      if (lines) return [this.#hold(rule, lines)]
    }
    const rarest = rarestStep(rule)
    if (!watch.events.some((event) => isShown(rarest, event))) this.#watches.delete(rule)
    return []
  }

  #hold(rule: RuleData, lines: readonly MatchedLine[]): HeldRule {
    this.#held.add(rule)
    this.#watches.delete(rule)
    return { rule, lines }
  }

  #isOver(rule: RuleData, start: Event): boolean {
    return isAfter(rule, start, this.#line, this.#time)
  }
}

function stepsOf({ all, any, none }: RuleData): RuleStep[] {
  return [...all, ...any, ...none]
}

function rarestStep({ all, rarest }: RuleData): RuleStep {
  return all[rarest] as RuleStep
}

/** Whether one rule holds in a text. @param errors the domains of the errors that the rule names */
export function holdsIn(
  rule: RuleData,
  lines: readonly string[],
  errors: readonly ErrorRows[] = [],
): boolean {
  const set = new RuleSet([rule], errors)
  return lines.some((line) => set.read(line).length > 0)
}

/** What a line may show of a step. */
function shownBy({ pattern, errors }: RuleStep): string[] {
  return pattern === undefined ? [...errors] : [pattern, ...errors]
}
