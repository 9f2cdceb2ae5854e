import { splitColumns } from '../columns'
import { withoutVolatile } from '../volatile'
import { LONGEST_LINE, splitWords } from '../match/words'

/** A printed line of the corpus and the post it comes from. */
export interface CorpusLine {
  readonly line: string
  /** Index of the post. */
  readonly origin: number
  /** Whether it comes from a sentence, so it may include the author’s words. */
  readonly inProse: boolean
}

/** A cluster of lines with the same shape. */
export interface Template {
  /** Its words in order, in lower case; words that varied between its lines are left out. */
  readonly words: readonly string[]
  readonly origins: readonly number[]
  /** Whether all its lines come from sentences. */
  readonly inProse: boolean
  readonly example: string
}

/** Share of equal words at which two lines of equal length form one template (Drain’s usual threshold). */
const SAME_SHAPE = 0.6

/** Longest example line of a template, in characters. */
const LONGEST_EXAMPLE = 160

/**
 * Clusters log lines as Drain does (He et al., 2017): lines with the same number of words and the same first
 * word that agree in most positions become one template. Positions in which they differ are dropped.
 *
 * @returns templates in the order of their first line
 */
export function mineTemplates(lines: readonly CorpusLine[]): Template[] {
  const groups = new Map<string, Cluster[]>()
  for (const { line, origin, inProse } of lines) {
    const words = steadyWords(line)
    if (words.length === 0) continue
    const key = `${words.length} ${words[0]}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const cluster = group.find((other) => agreement(other.words, words) >= SAME_SHAPE)
    if (cluster) {
      cluster.words = cluster.words.map((word, i) => (word === words[i] ? word : null))
      cluster.origins.add(origin)
      cluster.inProse &&= inProse
    } else {
      group.push({ words, origins: new Set([origin]), inProse, example: shorten(line) })
    }
  }
  return [...groups.values()].flat().map(({ words, origins, ...rest }) => ({
    ...rest,
    words: words.filter((word): word is string => word !== null),
    origins: [...origins].sort((a, b) => a - b),
  }))
}

interface Cluster {
  words: (string | null)[]
  origins: Set<number>
  inProse: boolean
  example: string
}

/** Words of a line that stay the same each time it is printed: its process, then its message. */
function steadyWords(line: string): string[] {
  const { process, message } = splitColumns(line.slice(0, LONGEST_LINE))
  return splitWords(`${process ?? ''} ${withoutVolatile(message)}`).map((word) =>
    word.toLowerCase(),
  )
}

function agreement(a: readonly (string | null)[], b: readonly string[]): number {
  return a.reduce((sum, word, i) => sum + (word === b[i] ? 1 : 0), 0) / a.length
}

function shorten(line: string): string {
  const text = line.trim()
  return text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE - 1)}…`
}
