import { plainText } from '../markdown/plain'
import type { Knowledge, Post, Symptom } from '../model/knowledge'
import { errorKey } from '../model/error-code'
import { type FactKind, SYMBOL_FACTS } from '../model/post'
import { terms, termsOf } from '../search/analysis/terms'
import { words } from '../search/analysis/words'

/** What a post or a symptom consists of, for comparison. */
export interface Profile {
  /** Index term → how often it occurs, weighted by where. */
  readonly words: ReadonlyMap<string, number>
  /** Error codes as `<domain> <code>` or a POSIX symbol. */
  readonly errors: ReadonlySet<string>
  /** Symbols, processes, subsystems, entitlements and property list keys. */
  readonly symbols: ReadonlySet<string>
}

const ERRORS = new Set<FactKind>(['error', 'posix'])

/** How much more a word counts in a title or alias than in a text. */
const TITLE_WEIGHT = 3
/** How much a word of a listed post counts for its symptom. */
const POST_WEIGHT = 0.5

const postProfiles = new WeakMap<Post, Profile>()
const ownWords = new WeakMap<Symptom, ReadonlyMap<string, number>>()

/** The profile of a post: its title, text and facts. */
export function postProfile(post: Post): Profile {
  const known = postProfiles.get(post)
  if (known) return known
  const words = new Map<string, number>()
  count(words, post.title, TITLE_WEIGHT)
  count(words, plainText(post.body), 1)
  const profile = { words, errors: valuesOf(post, ERRORS), symbols: valuesOf(post, SYMBOL_FACTS) }
  postProfiles.set(post, profile)
  return profile
}

/** The profile of a symptom: its own words and errors, and those of the posts that it lists. */
export function symptomProfile(
  symptom: Symptom,
  posts: readonly Post[],
  names: ErrorNames,
): Profile {
  const words = new Map(wordsOf(symptom))
  const profiles = posts.map(postProfile)
  for (const profile of profiles)
    for (const [term, n] of profile.words) words.set(term, (words.get(term) ?? 0) + POST_WEIGHT * n)
  return {
    words,
    errors: new Set([
      ...symptom.errors.flatMap((key) => names.get(key) ?? []),
      ...profiles.flatMap(({ errors }) => [...errors]),
    ]),
    symbols: new Set(profiles.flatMap(({ symbols }) => [...symbols])),
  }
}

function wordsOf(symptom: Symptom): ReadonlyMap<string, number> {
  const known = ownWords.get(symptom)
  if (known) return known
  const words = new Map<string, number>()
  for (const text of [symptom.title, ...symptom.aliases]) count(words, text, TITLE_WEIGHT)
  const claims = symptom.evidence.map(({ claim }) => claim)
  count(words, [symptom.summary, symptom.now, plainText(symptom.body), ...claims].join('\n'), 1)
  ownWords.set(symptom, words)
  return words
}

/** Index term → the first word of the text from which it comes, as written. */
export function spellings(text: string): Map<string, string> {
  const spelled = new Map<string, string>()
  for (const { text: word } of words(text))
    for (const term of termsOf(word)) if (!spelled.has(term)) spelled.set(term, word)
  return spelled
}

/** `<domain slug>/<code>`, as symptoms name an error → every form in which a fact can name it. */
export type ErrorNames = ReadonlyMap<string, readonly string[]>

/** The names of all errors. */
export function errorNames({ errors }: Pick<Knowledge, 'errors'>): ErrorNames {
  return new Map(
    errors.map((error) => [
      errorKey(error.domain, error),
      [`${error.domain.domain} ${error.code}`, ...error.symbols],
    ]),
  )
}

function valuesOf(post: Post, kinds: ReadonlySet<FactKind>): Set<string> {
  return new Set(post.facts.flatMap(({ kind, value }) => (kinds.has(kind) ? [value] : [])))
}

function count(words: Map<string, number>, text: string, weight: number): void {
  for (const term of terms(text)) words.set(term, (words.get(term) ?? 0) + weight)
}
