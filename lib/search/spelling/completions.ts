import { type Candidate, spellingCandidates } from './candidates'

/** Shortest word that is completed. */
const SHORTEST = 3
/** A name with digits in it, which is completed only when it is nearly whole: `wifip2p`, but not a code or `en0`. */
const NAME = /^(?=.{6})[a-z]{3,}\d/

/**
 * What a word typed in part may become, the shortest first. Digits are never continued: `utun20` is not
 * `utun201`.
 *
 * @param word lower case, as typed
 * @param terms those that begin with it
 */
export function completions(word: string, terms: Iterable<string>): Candidate[] {
  const hasDigits = /\d/.test(word)
  if (word.length < SHORTEST || (hasDigits && !NAME.test(word))) return []
  return spellingCandidates(terms, (term) =>
    hasDigits && /\d/.test(term.slice(word.length))
      ? 0
      : 0.9 - Math.min(0.3, (term.length - word.length) / 60),
  )
}
