import { isGeneric, wordsOf } from './words'

/** A log line of the corpus and the page it leads to. */
export interface CorpusLine {
  readonly line: string
  readonly target: number
}

/** A cluster of lines that say the same. */
export interface Template {
  readonly words: readonly string[]
  readonly targets: readonly number[]
  readonly example: string
}

/** Share of equal words from which two lines of one length are one template (Drain’s usual threshold). */
const SAME_SHAPE = 0.6

/** Fewest words with meaning that a template needs before it can tell anything. */
const FEWEST_WORDS = 3

/**
 * Clusters log lines as Drain does (He et al., 2017): lines of equal length that begin alike and agree
 * in most places become one template, and the places in which they differ are dropped.
 *
 * @returns templates with enough words to mean something, in the order of their first line
 */
export function mineTemplates(lines: readonly CorpusLine[]): Template[] {
  const groups = new Map<
    string,
    { words: (string | null)[]; targets: Set<number>; example: string }[]
  >()
  for (const { line, target } of lines) {
    const words = wordsOf(line)
    if (words.length === 0) continue
    const key = `${words.length} ${words[0]}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const cluster = group.find((other) => agreement(other.words, words) >= SAME_SHAPE)
    if (cluster) {
      cluster.words = cluster.words.map((word, i) => (word === words[i] ? word : null))
      cluster.targets.add(target)
    } else {
      group.push({ words, targets: new Set([target]), example: line.trim().slice(0, 200) })
    }
  }
  return [...groups.values()]
    .flat()
    .map(({ words, targets, example }) => ({
      words: words.filter((word): word is string => word !== null && !isGeneric(word)),
      targets: [...targets].sort((a, b) => a - b),
      example,
    }))
    .filter(({ words }) => new Set(words).size >= FEWEST_WORDS)
}

function agreement(a: readonly (string | null)[], b: readonly string[]): number {
  return a.reduce((sum, word, i) => sum + (word === b[i] ? 1 : 0), 0) / a.length
}
