import { memoize } from '../../util/memoize'
import type { MatchData, MatchTarget } from '../data'
import { linesOf } from '../lines'
import { LogErrorFinder } from '../../search/errors/errors-in-log'
import { LogLine } from './log-line'
import { PatternSet } from './patterns/pattern-set'
import type { MatchedLine } from './rule-events'
import { patternsOf, rarestPatternsOf, RulePlan } from './rule-plan'
import { type HeldRule, RuleSet } from './rules'
import { SignatureMatcher } from './signature-matcher'
import { TemplateIndex } from './template-index'
import { LONGEST_LINE } from './words'

/** A line that matches a page, and why. */
export interface LineMatch {
  /** 1-based line of the pasted text. */
  readonly line: number
  /** The signature’s pattern, the example line of the template, or what the rule says. */
  readonly reason: string
  readonly by: 'signature' | 'template' | 'rule'
  /** Strength of this line alone, 0 to 1. */
  readonly strength: number
  /** Set when it identifies only the printed error, not its cause. */
  readonly bare?: true
}

/** A page with the lines that point to it. */
export interface Match extends MatchTarget {
  /** The probability that at least one of its lines is not a coincidence, 0 to 1. */
  readonly score: number
  readonly evidence: readonly LineMatch[]
}

/** Strength of a line that matches a signature, and of lines in which a rule holds. */
const SIGNATURE_STRENGTH = 0.9
/** Lowest score of a page in the result. */
const LEAST_SCORE = 0.4
/** Strength of a signature that healthy systems print too: possible by itself, and more with other evidence. */
const WEAK_SIGNATURE_STRENGTH = LEAST_SCORE
/** Strength of a line exactly at a template's floor, and of one far above it. */
const TEMPLATE_STRENGTH = [0.5, 0.85] as const
/** Bits above the floor that halve the distance to the greatest strength. */
const HALVING = 10
/** Bits below the floor at which a line still supports other lines of the same page. */
export const SUPPORTS = 4
/**
 * Strength of a supporting line: three different ones make a match. A line that is no more than an error supports
 * too, because the error may have other causes.
 */
const SUPPORT_STRENGTH = 0.22
/** Most lines kept for one page; a log that repeats itself a million times needs no more. */
const MOST_EVIDENCE = 500

/** Made once for all logs that are matched with the same data. */
const preparedOf = memoize(({ signatures, rules, words, wordWeights, templates }: MatchData) => {
  const patterns = new PatternSet(
    [...signatures.map(({ pattern }) => pattern), ...rarestPatternsOf(rules)],
    patternsOf(rules),
  )
  return {
    patterns,
    signatures: new SignatureMatcher(signatures, patterns),
    plan: new RulePlan(rules, patterns),
    templates: new TemplateIndex(
      words.split(' '),
      wordWeights.map((tenths) => tenths / 10),
      templates.map((template) => template.words),
      templates.map(({ floor }) => floor - SUPPORTS),
    ),
  }
})

const NO_LINES: readonly MatchedLine[] = []

/** Matches a log line by line. Feed it in slices where the page must stay responsive. */
export class Matcher {
  readonly #data: MatchData
  readonly #patterns: PatternSet
  readonly #signatures: SignatureMatcher
  readonly #templates: TemplateIndex
  readonly #rules: RuleSet
  /** Made when a caller does not say what a line names. */
  #errors: LogErrorFinder | undefined
  readonly #found = new Map<number, LineMatch[]>()
  #line = 0

  /** @throws Error when the data has another format, or a signature is not a regular expression */
  constructor(data: MatchData) {
    if (data.format !== 4)
      throw new Error(`match data has format ${String(data.format)}, expected 4`)
    this.#data = data
    const { patterns, signatures, plan, templates } = preparedOf(data)
    this.#patterns = patterns
    this.#signatures = signatures
    this.#rules = new RuleSet(plan)
    this.#templates = templates
  }

  /** Reads the next lines of the text. Line numbers continue from the last call. */
  feed(lines: Iterable<string>): void {
    for (const line of lines) this.read(line)
  }

  /**
   * Reads the next line.
   *
   * @param named ids of the errors that it names, if the caller has looked for them
   * @returns the lines that point to a page since this one: itself, and earlier ones in which a rule holds
   */
  read(line: string, named = this.#errorsIn(line)): readonly MatchedLine[] {
    this.#line += 1
    const text = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line
    const read = new LogLine(text, named, this.#patterns)
    const held = this.#rules.read(read)
    const lines = held.length === 0 ? NO_LINES : held.flatMap((rule) => this.#noteRule(rule))
    return text !== '' && this.#read(read) ? [...lines, { line: this.#line, text }] : lines
  }

  /** The pages that the lines read so far match, best first. */
  result(): Match[] {
    return [...this.#found]
      .map(([target, evidence]) => ({
        ...(this.#data.targets[target] as MatchTarget),
        score: scoreOf(evidence),
        evidence,
      }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort(
        (a, b) =>
          b.score - a.score || linesOfMatch(b) - linesOfMatch(a) || (a.url < b.url ? -1 : 1),
      )
  }

  #noteRule({ rule, lines }: HeldRule): readonly MatchedLine[] {
    for (const { line } of lines) {
      this.#note(rule.target, { line, by: 'rule', reason: rule.why, strength: SIGNATURE_STRENGTH })
    }
    return lines
  }

  #errorsIn(line: string): readonly string[] {
    return (this.#errors ??= new LogErrorFinder(this.#data.errors)).read(line)
  }

  #read(line: LogLine): boolean {
    let isMatch = false
    for (const { target, pattern, weak, bare } of this.#signatures.findIn(line)) {
      const strength = weak ? WEAK_SIGNATURE_STRENGTH : SIGNATURE_STRENGTH
      const match = { line: this.#line, by: 'signature', reason: pattern, strength } as const
      this.#note(target, bare ? { ...match, bare } : match)
      isMatch = true
    }
    const scored = this.#templates.find(line.text)
    if (scored.length === 0) return isMatch
    const found = scored.map(({ template, bits }) => {
      const { floor, ...rest } = this.#data.templates[template] as MatchData['templates'][number]
      return { ...rest, above: bits - floor }
    })
    const most = Math.max(...found.map(({ above }) => above))
    for (const { targets, example, above, bare } of found) {
      if (above < most) continue
      const strength = bare ? SUPPORT_STRENGTH : templateStrength(above)
      const match = { line: this.#line, by: 'template', reason: example, strength } as const
      for (const target of targets) this.#note(target, bare ? { ...match, bare } : match)
      isMatch = true
    }
    return isMatch
  }

  #note(target: number, match: LineMatch): void {
    const list = this.#found.get(target) ?? []
    this.#found.set(target, list)
    if (list.length < MOST_EVIDENCE) list.push(match)
  }
}

/** Of two pages with the same score the one with more lines comes first: a rule over several lines says more than one line. */
function linesOfMatch({ evidence }: Match): number {
  return new Set(evidence.map(({ line }) => line)).size
}

/** @param above bits above the template's floor */
function templateStrength(above: number): number {
  if (above < 0) return SUPPORT_STRENGTH
  const [least, most] = TEMPLATE_STRENGTH
  return most - (most - least) * 2 ** (-above / HALVING)
}

/**
 * Probability that at least one reason holds. Reasons from different lines count as independent. A signature and a
 * template that match the same line are one observation, and the stronger one counts. Lines that match for exactly
 * the same reasons are one observation too, and each reason counts once.
 */
function scoreOf(evidence: readonly LineMatch[]): number {
  const byLine = new Map<number, LineMatch[]>()
  for (const match of evidence) byLine.set(match.line, [...(byLine.get(match.line) ?? []), match])
  const observed = new Map(
    [...byLine.values()].map((matches) => [
      matches.map(({ reason }) => reason).join('\n'),
      matches,
    ]),
  )
  const reasons = new Set<string>()
  const seen = new Set<readonly LineMatch[]>()
  let doubt = 1
  for (const { matches, reason, strength } of [...observed.values()]
    .flatMap((matches) => matches.map((match) => ({ matches, ...match })))
    .sort((a, b) => b.strength - a.strength)) {
    if (seen.has(matches) || reasons.has(reason)) continue
    seen.add(matches)
    reasons.add(reason)
    doubt *= 1 - strength
  }
  return 1 - doubt
}

/**
 * Matches a whole text at once.
 *
 * @internal exported for tests
 */
export function matchText(data: MatchData, text: string): Match[] {
  const matcher = new Matcher(data)
  matcher.feed(linesOf(text))
  return matcher.result()
}
