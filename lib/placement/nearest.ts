import type { Knowledge, Post, Symptom } from '../model/knowledge'
import { SignatureMatcher } from '../logs/match/signature-matcher'
import { plainText } from '../markdown/plain'
import { commonWordTerms } from '../search/index/build/common-words'
import { errorNames, postProfile, type Profile, spellings, symptomProfile } from './symptom-profile'

/** Why a symptom is near a post. Each list is empty where there is no such reason. */
export interface Reasons {
  /** Patterns of the symptom that match a line of the post. */
  readonly signatures: readonly string[]
  readonly errors: readonly string[]
  readonly symbols: readonly string[]
  /** Words that both have, those that say most first. */
  readonly words: readonly string[]
}

/** A symptom near a post. */
export interface Near {
  readonly symptom: Symptom
  /** 0 and up; a shared signature gives 1 or more. */
  readonly score: number
  readonly reasons: Reasons
}

/** How much the share of common words, symbols and errors counts beside each other. */
const WEIGHTS = { words: 1, symbols: 0.25, errors: 0.25, signature: 1 }
/** Shared words that are named as a reason. */
const NAMED_WORDS = 6

interface Entry {
  readonly symptom: Symptom
  readonly profile: Profile
  readonly length: number
}

/** The symptoms of the site, prepared for finding those that are near a post. */
export class SymptomIndex {
  readonly #entries: readonly Entry[]
  readonly #rarity: ReadonlyMap<string, number>
  readonly #signatures: SignatureMatcher
  readonly #ofPattern = new Map<string, Symptom[]>()

  constructor(knowledge: Knowledge) {
    const names = errorNames(knowledge)
    const profiles = knowledge.symptoms.map((symptom) => {
      const posts = symptom.posts.flatMap((slug) => knowledge.postBySlug.get(slug) ?? [])
      return { symptom, profile: symptomProfile(symptom, posts, names) }
    })
    this.#rarity = rarityOf(
      profiles.map(({ profile }) => profile),
      commonWordTerms(knowledge.searchContent.commonWords),
    )
    this.#entries = profiles.map((entry) => ({ ...entry, length: this.#lengthOf(entry.profile) }))
    for (const symptom of knowledge.symptoms)
      for (const { pattern } of symptom.signatures) {
        const symptoms = this.#ofPattern.get(pattern) ?? []
        this.#ofPattern.set(pattern, [...symptoms, symptom])
      }
    this.#signatures = new SignatureMatcher(
      [...this.#ofPattern.keys()].map((pattern) => ({ pattern, target: 0 })),
    )
  }

  /**
   * The symptoms that are nearest to a post, best first; only those that share something with it.
   *
   * @param most how many at most
   */
  nearest(post: Post, most = 3): Near[] {
    const profile = postProfile(post)
    const length = this.#lengthOf(profile)
    const signatures = this.#signaturesIn(post)
    const spelled = spellings(`${post.title}\n${plainText(post.body)}`)
    return this.#entries
      .map((entry): Near => {
        const found = signatures.get(entry.symptom) ?? []
        const words = this.#sharedWords(profile, entry.profile)
        const errors = shared(profile.errors, entry.profile.errors)
        const symbols = shared(profile.symbols, entry.profile.symbols)
        const score =
          (WEIGHTS.words * words.reduce((sum, { product }) => sum + product, 0)) /
            (length * entry.length || 1) +
          WEIGHTS.errors * share(errors, profile.errors) +
          WEIGHTS.symbols * share(symbols, profile.symbols) +
          WEIGHTS.signature * found.length
        return {
          symptom: entry.symptom,
          score,
          reasons: {
            signatures: found,
            errors,
            symbols,
            words: named(words.map(({ term }) => spelled.get(term) ?? term)),
          },
        }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
  }

  #signaturesIn(post: Post): Map<Symptom, string[]> {
    const found = new Map<Symptom, string[]>()
    const lines = `${post.title}\n${plainText(post.body)}`.split('\n')
    const patterns = new Set(
      lines.flatMap((line) => this.#signatures.find(line).map(({ pattern }) => pattern)),
    )
    for (const pattern of patterns)
      for (const symptom of this.#ofPattern.get(pattern) ?? [])
        found.set(symptom, [...(found.get(symptom) ?? []), pattern])
    return found
  }

  #weight(term: string, count: number): number {
    return (1 + Math.log2(1 + count)) * (this.#rarity.get(term) ?? 0)
  }

  #lengthOf({ words }: Profile): number {
    let sum = 0
    for (const [term, count] of words) sum += this.#weight(term, count) ** 2
    return Math.sqrt(sum)
  }

  #sharedWords(a: Profile, b: Profile): { term: string; product: number }[] {
    const found: { term: string; product: number }[] = []
    for (const [term, count] of a.words) {
      const other = b.words.get(term)
      if (other === undefined) continue
      const product = this.#weight(term, count) * this.#weight(term, other)
      if (product > 0) found.push({ term, product })
    }
    return found.sort((x, y) => y.product - x.product || (x.term < y.term ? -1 : 1))
  }
}

/** Part of `all` that `names` make up, 0 to 1. */
function share(names: readonly string[], all: ReadonlySet<string>): number {
  return names.length / (all.size || 1)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((value) => b.has(value))
}

/** The first words to name as a reason, each once. */
function named(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [word.toLowerCase(), word] as const).reverse())
  return [...new Set(words.flatMap((word) => seen.get(word.toLowerCase()) ?? []))].slice(
    0,
    NAMED_WORDS,
  )
}

/** Term → natural logarithm of how rare it is among the profiles; common English words are left out. */
function rarityOf(profiles: readonly Profile[], common: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of profiles)
    for (const term of words.keys())
      if (!common.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map(
    [...counts].map(([term, count]) => [term, Math.log((profiles.length + 1) / count)]),
  )
}
