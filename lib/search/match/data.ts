/** What the matcher knows, as plain data: built once, loaded by the page and by the command. */
export interface MatchData {
  /** Version of this format; a matcher refuses data of another. */
  readonly format: 1
  readonly targets: readonly MatchTarget[]
  readonly signatures: readonly SignatureData[]
  readonly templates: readonly TemplateData[]
  /** Weight of each word of the templates, in tenths of a bit: rarer in the corpus is heavier. */
  readonly weights: Readonly<Record<string, number>>
}

/** A page that a match leads to. */
export interface MatchTarget {
  readonly url: string
  readonly title: string
  /** Sightings of the posts that the page reports, `<source file>:<first line>`. */
  readonly posts: readonly string[]
}

/** A curated pattern of a symptom. */
export interface SignatureData {
  readonly target: number
  readonly pattern: string
}

/** A line shape mined from the posts' own logs. */
export interface TemplateData {
  readonly targets: readonly number[]
  /** Its words in order; what varied between its lines is left out. */
  readonly words: readonly string[]
  /** A line it came from, to show why it matched. */
  readonly example: string
}
