import type { Outcome } from '../model/common'
import type { LogRule } from '../model/logs/log-rule'
import type { ErrorRows } from '../search/index/index-files'

/** File in the assets folder that contains the matcher's data. */
export const MATCH_FILE = 'match-data.js'

/** The data of the log matcher: built with the site, loaded by the page and by the command. */
export interface MatchData {
  /** Version of this format; the matcher rejects any other. */
  readonly format: 4
  readonly targets: readonly MatchTarget[]
  readonly signatures: readonly SignatureData[]
  readonly rules: readonly RuleData[]
  /** The domains of the errors that rules name, with all their codes: a message may be the beginning of another’s. */
  readonly errors: readonly ErrorRows[]
  readonly templates: readonly TemplateData[]
  /** The distinct words of all templates, separated by spaces; a template refers to a word by its index here. */
  readonly words: string
  /** Weight of each word in tenths of a bit. */
  readonly wordWeights: readonly number[]
}

/** A page that a match leads to. */
export interface MatchTarget {
  /** Permanent id, by which the reader loads its text. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Sightings of the page’s posts, `<source file>:<first line>`. */
  readonly posts: readonly string[]
  /** Outcome of the remedy to try first, if the page has one. */
  readonly outcome?: Outcome
}

/** A curated pattern of a symptom. */
export interface SignatureData {
  readonly target: number
  readonly pattern: string
  /** Set when healthy systems print it too: it then only supports other evidence. */
  readonly weak?: true
  /** Set when it matches an error printed without context, so it does not identify the cause. */
  readonly bare?: true
}

/** A rule of a symptom over several lines. */
export interface RuleData extends Pick<
  LogRule,
  'why' | 'inOrder' | 'within' | 'sameProcess' | 'where'
> {
  readonly target: number
  readonly all: readonly RuleStep[]
  /** Index in `all` of the step that the fewest lines show: the matcher looks for the others only near it. */
  readonly rarest: number
  readonly any: readonly RuleStep[]
  readonly none: readonly RuleStep[]
}

/** What a line of a rule shows: a pattern that it matches, or one of the errors that it names. */
export interface RuleStep {
  readonly pattern?: string
  /** Ids of pages of errors. */
  readonly errors: readonly string[]
  /** How many lines must show it. */
  readonly times: number
}

/** A line shape mined from the posts' own logs. */
export interface TemplateData {
  readonly targets: readonly number[]
  /** Indexes of its words, in order; words that varied between its lines are left out. */
  readonly words: readonly number[]
  /** Bits that a line must share to match by itself: more than any line of another origin shares. */
  readonly floor: number
  /** A line that the template came from, to show why it matched. */
  readonly example: string
  /** Set when it matches an error printed without context, so it does not identify the cause. */
  readonly bare?: true
}
