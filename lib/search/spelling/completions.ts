import { type Candidate, bestCandidates } from './best-candidates'

/** Minimum length of a word that is completed. */
const SHORTEST = 3
/** A name with digits, which is completed only if it is nearly complete: `wifip2p`, but not a code or `en0`. */
const NAME = /^(?=.{6})[a-z]{3,}\d/

/**
 * The completions of an unfinished word, shortest first. Digits are never continued: `utun20` does not
 * become `utun201`.
 *
 * @param word lower case, as typed
 * @param terms terms that start with the word
 */
export function completions(word: string, terms: Iterable<string>): Candidate[] {
  const hasDigits = /\d/.test(word)
  if (word.length < SHORTEST || (hasDigits && !NAME.test(word))) return []
  return bestCandidates(terms, (term) =>
    hasDigits && /\d/.test(term.slice(word.length))
      ? 0
      : 0.9 - Math.min(0.3, (term.length - word.length) / 60),
  )
}
