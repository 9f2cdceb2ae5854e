import type { Outcome } from '../model/common'

/** What the matcher knows, as plain data: built once, loaded by the page and by the command. */
export interface MatchData {
  /** Version of this format; a matcher refuses data of another. */
  readonly format: 2
  readonly targets: readonly MatchTarget[]
  readonly signatures: readonly SignatureData[]
  readonly templates: readonly TemplateData[]
  /** Every word of the templates once, separated by spaces; templates name words by their number here. */
  readonly words: string
  /** Worth of each word in tenths of a bit. */
  readonly worth: readonly number[]
}

/** A page that a match leads to. */
export interface MatchTarget {
  readonly url: string
  readonly title: string
  /** Sightings of the posts that the page reports, `<source file>:<first line>`. */
  readonly posts: readonly string[]
  /** Outcome of the remedy to try first, where the page has one. */
  readonly outcome?: Outcome
}

/** A curated pattern of a symptom. */
export interface SignatureData {
  readonly target: number
  readonly pattern: string
  /** Healthy systems print it too, so that it only supports other evidence. */
  readonly weak?: true
  /** An error printed by itself matches it, whatever the cause of the error. */
  readonly bare?: true
}

/** A line shape mined from the posts' own logs. */
export interface TemplateData {
  readonly targets: readonly number[]
  /** Its words in order, by number; what varied between its lines is left out. */
  readonly words: readonly number[]
  /** Bits of it that a line must hold to count by itself: more than any line of something else holds. */
  readonly floor: number
  /** A line it came from, to show why it matched. */
  readonly example: string
  /** An error printed by itself matches it, whatever the cause of the error. */
  readonly bare?: true
}
