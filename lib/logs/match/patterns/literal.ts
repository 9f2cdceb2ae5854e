/**
 * Finds literal substrings of which every match of a pattern contains one, so that lines without them can be skipped:
 * for each alternative the text that it must contain, also inside its groups. Only ASCII, where a change of case changes
 * nothing else.
 *
 * @param pattern source of a valid regular expression
 * @returns the substrings in lower case, each once; an empty one where none is certain
 */
export function requiredLiterals(pattern: string): string[] {
  return [...new Set(literalSets(pattern).flatMap((sets) => sets[0] ?? []))]
}

/**
 * All sets of literals that each alternative of a pattern needs: every match of it contains one literal of each set.
 *
 * @returns for each alternative its sets, the one that selects the fewest lines first, which is `['']` if none is certain
 */
export function literalSets(pattern: string): string[][][] {
  return alternativesOf({ pattern, at: 0 }).map((sets) => {
    const best = bestOf(sets)
    return [best, ...sets.filter((set) => set !== best && !set.includes(''))]
  })
}

/** A place in a pattern; moves on as the pattern is read. */
interface Reading {
  readonly pattern: string
  at: number
}

/** Sets of literals of each alternative up to the `)` that ends the group, or to the end of the pattern. */
function alternativesOf(reading: Reading): string[][][] {
  const found = [literalsOfSequence(reading)]
  while (reading.pattern[reading.at] === '|') {
    reading.at++
    found.push(literalsOfSequence(reading))
  }
  return found
}

/** The sets of literals of one alternative: one of each set is in every match of it. */
function literalsOfSequence(reading: Reading): string[][] {
  const { pattern } = reading
  const sets: string[][] = []
  let run = ''
  const endRun = (): void => {
    if (run !== '') sets.push([run])
    run = ''
  }
  while (reading.at < pattern.length && !'|)'.includes(pattern[reading.at] ?? '')) {
    const atom = readAtom(reading)
    const { least, isOne } = readQuantifier(reading)
    if (typeof atom === 'string') {
      if (least > 0) run += atom
      if (!isOne) endRun()
    } else {
      endRun()
      if (atom && least > 0) sets.push(atom)
    }
  }
  endRun()
  return sets
}

/** The set that selects the fewest lines. */
function bestOf(sets: readonly string[][]): string[] {
  return sets.reduce((best, set) => (isBetter(set, best) ? set : best), [''])
}

/** Reads an atom: the letter it is, the literals of a group that takes part in a match, or null for anything else. */
function readAtom(reading: Reading): string | string[] | null {
  const { pattern } = reading
  const char = pattern[reading.at++] ?? ''
  if (char === '\\') {
    const next = pattern[reading.at++] ?? ''
    if (!/[a-z0-9]/i.test(next)) return next > '~' ? null : next
    reading.at += operandLength(pattern, reading.at - 1)
    return null
  }
  if (char === '[') {
    reading.at = classEnd(pattern, reading.at - 1) + 1
    return null
  }
  if (char === '(') {
    const kind = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(pattern.slice(reading.at))?.[0] ?? ''
    reading.at += kind.length
    const literals = [...new Set(alternativesOf(reading).flatMap(bestOf))]
    reading.at++
    return /[=!]$/.test(kind) ? null : literals
  }
  return '.^$'.includes(char) || char > '~' ? null : char.toLowerCase()
}

/** Reads the quantifier of an atom, if it has one. */
function readQuantifier(reading: Reading): { least: number; isOne: boolean } {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reading.pattern.slice(reading.at))
  if (!found) return { least: 1, isOne: true }
  const [text, least] = found
  reading.at += text.length
  return { least: text.startsWith('+') ? 1 : Number(least ?? 0), isOne: false }
}

/** Whether the first literals select fewer lines: the shortest of them is longer, or as long and there are fewer. */
function isBetter(literals: readonly string[], than: readonly string[]): boolean {
  const length = shortest(literals)
  const other = shortest(than)
  return length > other || (length === other && literals.length < than.length)
}

/** Length of the shortest literal of a pattern, in characters: the longer, the fewer lines have one. 0 if none is certain. */
export function shortestLiteral(pattern: string): number {
  return shortest(requiredLiterals(pattern))
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => longestPart(literal).length))
}

/** The longest part between spaces: a line may have more white space than the pattern. */
export function longestPart(literal: string): string {
  return literal
    .split(' ')
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
}

/** Number of characters that belong to an escape after its first: `\x41`, `\u0041`, `\cJ`, `\k<name>`, `\12`. */
function operandLength(pattern: string, at: number): number {
  const operand = /^(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|k<[^>]*>|\d+)/i.exec(pattern.slice(at))
  return operand ? operand[0].length - 1 : 0
}

/** Offset of the `]` that ends a class; in JavaScript `[]` and `[^]` are classes too. */
function classEnd(pattern: string, from: number): number {
  let i = from + 1
  if (pattern[i] === '^') i++
  while (i < pattern.length && pattern[i] !== ']') i += pattern[i] === '\\' ? 2 : 1
  return i
}
