import { xorshift } from '../xorshift'
/** A generated forum post. */
export interface GeneratedPost {
  readonly title: string
  readonly text: string
}

/**
 * Heaps' law for the number of different words in a text of n words: FACTOR × n ** EXPONENT. The factors are those
 * of English prose (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 5.1.1, give 30 … 100 and 0.5).
 */
const HEAPS = { factor: 30, exponent: 0.55 }

const WORDS_OF = { title: [5, 9], sentence: [8, 16], post: [60, 160] } as const

const ONSETS = ['b', 'c', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'io']
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'ck']

/**
 * Generates posts whose words are distributed as those of real text: each next word is new with the probability
 * that Heaps' law gives, and else one of the words so far, each as likely as it was frequent (Simon's process, which
 * gives Zipf's law). The process starts from real text, so that the posts compete with it in a search.
 *
 * @param seed the same seed gives the same posts
 */
export function* generatePosts(
  count: number,
  realTexts: readonly string[],
  seed = 42,
): Generator<GeneratedPost> {
  const random = xorshift(seed)
  const between = ([from, to]: readonly [number, number]): number =>
    from + (random() % (to - from + 1))
  const spoken: string[] = realTexts.flatMap((text) => text.match(/[\w’'.-]*\w/g) ?? [])
  const next = (): string => {
    const chance = HEAPS.factor * HEAPS.exponent * spoken.length ** (HEAPS.exponent - 1)
    const isNew = random() / 2 ** 32 < chance
    const word = isNew ? newWord(random) : (spoken[random() % spoken.length] ?? '')
    spoken.push(word)
    return word
  }
  const words = (length: number): string => Array.from({ length }, next).join(' ')
  for (let n = 0; n < count; n++) {
    const title = words(between(WORDS_OF.title))
    const sentences: string[] = []
    let left = between(WORDS_OF.post)
    while (left > 0) {
      const length = Math.min(left, between(WORDS_OF.sentence))
      sentences.push(`${words(length)}.`)
      left -= length
    }
    yield { title, text: sentences.join(' ') }
  }
}

function newWord(random: () => number): string {
  const one = (list: readonly string[]): string => list[random() % list.length] ?? ''
  const syllable = (): string => one(ONSETS) + one(VOWELS) + one(CODAS)
  return Array.from({ length: 2 + (random() % 3) }, syllable).join('')
}
