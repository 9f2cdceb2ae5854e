import type { MatchData, MatchTarget } from './data'
import { requiredLiteral } from './literal'
import { LONGEST_LINE, wordsOf } from './words'

/** Why a line belongs to a page. */
export interface LineMatch {
  /** Line of the pasted text, 1-based. */
  readonly line: number
  /** The curated pattern, or the corpus line whose shape it has. */
  readonly reason: string
  readonly by: 'signature' | 'template'
  /** How sure this line alone makes us, 0 to 1. */
  readonly strength: number
}

/** A page with the lines that point to it. */
export interface Match extends MatchTarget {
  /** 0 to 1: the chance that not all of its lines are there by accident. */
  readonly score: number
  readonly evidence: readonly LineMatch[]
}

/** Strength of a line that fits a curated signature. */
const SIGNATURE_STRENGTH = 0.9
/** A template's strength at most: it was mined, nobody reviewed it. */
const TEMPLATE_STRENGTH = 0.7
/** Share of a template's weight that a line must hold in order, so that a truncated line still counts. */
const COVERED = 0.7
/** Share of the line's own known weight that the template must explain. */
const EXPLAINED = 0.6
/** Least weight (tenths of a bit) that a template match needs: about three words of one post each. */
const LEAST_WEIGHT = 150
/** Score below which a page is not worth naming. */
const LEAST_SCORE = 0.4

/** Reads a text line by line; feed it in slices where a page must not freeze. */
export class Matcher {
  readonly #data: MatchData
  readonly #signatures: { target: number; regex: RegExp; literal: string; pattern: string }[]
  readonly #templatesByWord = new Map<string, number[]>()
  readonly #templateWeight: number[]
  readonly #found = new Map<number, LineMatch[]>()
  #line = 0

  /** @throws Error when the data is of another format, or a signature is no regular expression */
  constructor(data: MatchData) {
    if (data.format !== 1)
      throw new Error(`match data has format ${String(data.format)}, expected 1`)
    this.#data = data
    this.#signatures = data.signatures.map(({ target, pattern }) => ({
      target,
      pattern,
      regex: new RegExp(pattern, 'i'),
      literal: requiredLiteral(pattern),
    }))
    this.#templateWeight = data.templates.map(({ words }) => this.#weightOf(words))
    data.templates.forEach(({ words }, i) => {
      const rarest = [...words].sort((a, b) => this.#weight(b) - this.#weight(a))[0]
      for (const word of new Set([rarest, ...words.filter((w) => this.#weight(w) >= 50)])) {
        if (word === undefined) continue
        const list = this.#templatesByWord.get(word) ?? []
        this.#templatesByWord.set(word, list)
        list.push(i)
      }
    })
  }

  /** Takes the next lines of the text. */
  feed(lines: readonly string[]): void {
    for (const line of lines) {
      this.#line += 1
      if (line.trim() !== '') this.#read(line.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim())
    }
  }

  /** The pages that the lines so far point to, best first. */
  result(): Match[] {
    return [...this.#found]
      .map(([target, evidence]) => ({
        ...(this.#data.targets[target] as MatchTarget),
        score: scoreOf(evidence),
        evidence,
      }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1))
  }

  #read(line: string): void {
    const lower = line.toLowerCase()
    for (const { target, regex, literal, pattern } of this.#signatures) {
      if (lower.includes(literal) && regex.test(line)) {
        this.#note(target, 'signature', pattern, SIGNATURE_STRENGTH)
      }
    }
    this.#readTemplates(line)
  }

  #readTemplates(line: string): void {
    const words = wordsOf(line)
    const candidates = new Set(words.flatMap((word) => this.#templatesByWord.get(word) ?? []))
    let best: { index: number; strength: number } | null = null
    for (const index of candidates) {
      const template = this.#data.templates[index]
      if (!template) continue
      const common = this.#commonWeight(template.words, words)
      const covered = common / (this.#templateWeight[index] || 1)
      const explained = common / (this.#weightOf(words) || 1)
      if (common < LEAST_WEIGHT || covered < COVERED || explained < EXPLAINED) continue
      const strength = TEMPLATE_STRENGTH * covered * Math.min(1, common / (2 * LEAST_WEIGHT))
      if (!best || strength > best.strength) best = { index, strength }
    }
    if (!best) return
    const template = this.#data.templates[best.index]
    for (const target of template?.targets ?? []) {
      this.#note(
        target,
        'template',
        template?.example ?? '',
        best.strength / (template?.targets.length ?? 1),
      )
    }
  }

  #note(target: number, by: LineMatch['by'], reason: string, strength: number): void {
    const list = this.#found.get(target) ?? []
    this.#found.set(target, list)
    list.push({ line: this.#line, by, reason, strength })
  }

  #weight(word: string): number {
    return this.#data.weights[word] ?? 0
  }

  #weightOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#weight(word), 0)
  }

  /** Weight of the heaviest common subsequence of both word lists. */
  #commonWeight(a: readonly string[], b: readonly string[]): number {
    let previous = new Array<number>(b.length + 1).fill(0)
    for (const word of a) {
      const current = [0]
      for (let j = 1; j <= b.length; j++) {
        const both = word === b[j - 1] ? (previous[j - 1] ?? 0) + this.#weight(word) : 0
        current.push(Math.max(both, previous[j] ?? 0, current[j - 1] ?? 0))
      }
      previous = current
    }
    return previous[b.length] ?? 0
  }
}

/**
 * Chance that at least one reason holds, taking different reasons as independent. The same signature
 * or template on many lines counts once.
 */
function scoreOf(evidence: readonly LineMatch[]): number {
  const strongest = new Map<string, number>()
  for (const { reason, strength } of evidence) {
    strongest.set(reason, Math.max(strength, strongest.get(reason) ?? 0))
  }
  return 1 - [...strongest.values()].reduce((product, strength) => product * (1 - strength), 1)
}

/** Matches a whole text at once. */
export function matchText(data: MatchData, text: string): Match[] {
  const matcher = new Matcher(data)
  matcher.feed(text.split(/\r\n|\n|\r/))
  return matcher.result()
}
