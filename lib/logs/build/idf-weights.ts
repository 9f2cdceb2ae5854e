import { splitWords } from '../match/words'

/** Weights in bits of words that no healthy line and no other post contains, by form. */
const MADE_UP = 11
const PLAIN = 6
const SHORT = 2
const DOMAIN_AND_CODE = 15
const NUMBERED = 7
/** Highest weight of a program’s name, which comes with many different messages. */
const PROGRAM = 6

/** Highest weight of an error domain’s name without a code. */
const DOMAIN = 4

/** Lowest weight of a word. It is above zero, so that word order counts even for common words. */
const LEAST = 0.3

/**
 * Weighs words by inverse document frequency, in bits: the rarer in healthy logs and posts, the higher. The
 * corpus is too small to show that an identifier (inner capital, underscore, digit, great length) matches
 * by accident less often than a dictionary word does, so the word’s form sets an upper bound.
 *
 * @param wanted words to weigh, in lower case
 * @param programs names of programs, in lower case
 * @param healthy lines of healthy systems
 * @param posts text of each post
 * @returns weight by word in lower case
 */
export function wordWeights(
  wanted: ReadonlySet<string>,
  programs: ReadonlySet<string>,
  healthy: readonly string[],
  posts: readonly string[],
): Map<string, number> {
  const inHealthy = frequencies(healthy)
  const inPosts = frequencies(posts)
  const weights = new Map<string, number>()
  const ceiling = new Map<string, number>()
  for (const text of [...posts, ...healthy]) {
    for (const word of splitWords(text)) {
      const key = word.toLowerCase()
      if (wanted.has(key)) ceiling.set(key, Math.max(ceiling.get(key) ?? 0, ceilingOf(word)))
    }
  }
  for (const word of wanted) {
    const lines = inHealthy.get(word) ?? 0
    const shown = inPosts.get(word) ?? 0
    weights.set(
      word,
      Math.max(
        LEAST,
        Math.min(
          programs.has(word) ? PROGRAM : (ceiling.get(word) ?? ceilingOf(word)),
          lines > 0 ? 0.8 * Math.log2(healthy.length / lines) : Infinity,
          shown > 1 ? 1.5 + 1.2 * Math.log2(posts.length / shown) : Infinity,
        ),
      ),
    )
  }
  return weights
}

function ceilingOf(word: string): number {
  const equals = word.indexOf('=')
  if (equals > 0) return /domain$/i.test(word.slice(0, equals)) ? DOMAIN_AND_CODE : NUMBERED
  if (word.length <= 2) return SHORT
  if (/[a-z]Domain$/.test(word)) return DOMAIN
  if (/[a-z][A-Z]|[a-z]_[a-z]|^_|#|^[A-Z]{2,}[a-z]/.test(word) || word.length >= 14) return MADE_UP
  return PLAIN
}

/** Number of texts that contain each word. */
function frequencies(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(splitWords(text).map((word) => word.toLowerCase()))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}
