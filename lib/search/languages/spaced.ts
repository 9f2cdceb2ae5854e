import type { LanguageWords } from './language-table'
import { englishWords, type Known, numbered, type Translation, typedWord } from './translation'
import type { QueryWord } from '../query/query-words'

/** Words of a language that separates them by spaces; an elided article before an apostrophe is a separate word. */
const WORD = /[\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*/gu

/** Minimum length of the shared prefix of two forms of a word: as a share of the longer form, and in letters. */
const INFLECTED = { share: 0.7, letters: 4 }

/** Minimum length of a part of a compound in letters, and minimum share of the compound that its parts cover. */
const COMPOUND = { letters: 4, share: 0.75 }

/** Whether two words are forms of one word: `gesperrt`, `gesperrte`. */
function isFormOf(word: string, basic: string): boolean {
  if (word === basic) return true
  const longer = Math.max(word.length, basic.length)
  let shared = 0
  while (shared < longer && word[shared] === basic[shared]) shared++
  return shared >= INFLECTED.letters && shared >= longer * INFLECTED.share
}

interface Entry {
  readonly pieces: readonly string[]
  readonly n: number
}

/** Translates queries in German, French, Spanish or Portuguese to English. */
export class SpacedLanguage {
  readonly #english: readonly string[]
  readonly #known: Known
  readonly #ignore: ReadonlySet<string>
  /** The phrases, longest first. A damaged file may have some without words, which would match anywhere. */
  readonly #entries: readonly Entry[]

  constructor({ ignore, phrases }: LanguageWords, english: readonly string[], known: Known) {
    this.#english = english
    this.#known = known
    this.#ignore = new Set(ignore.map((word) => this.#plain(word)))
    this.#entries = numbered(phrases)
      .map(([phrase, n]) => ({ pieces: this.#pieces(phrase).map(({ plain }) => plain), n }))
      .filter(({ pieces }) => pieces.length > 0)
      .sort((a, b) => b.pieces.length - a.pieces.length)
  }

  /** @returns null if the query is not in this language */
  translate(query: string): Translation | null {
    const pieces = this.#pieces(query)
    const found: QueryWord[] = []
    let foreign = 0
    let missed = 0
    for (let at = 0; at < pieces.length;) {
      const span = pieces.slice(at, at + (this.#entryAt(pieces, at)?.pieces.length ?? 1))
      const words = this.#wordsFor(pieces, at, span)
      found.push(...(words ?? []))
      if (words) foreign += span.filter(({ text }) => !this.#isEnglish(text)).length
      else missed++
      at += span.length
    }
    const isForeign = foreign >= 2 || (foreign === 1 && pieces.length <= 2)
    if (!isForeign) return null
    return { words: found, share: 1 - missed / pieces.length, matched: foreign }
  }

  /** English words for a span, empty for stop words; null if the span is unknown. */
  #wordsFor(pieces: readonly Piece[], at: number, span: readonly Piece[]): QueryWord[] | null {
    const { analyzer } = this.#known
    const { text, plain, start } = pieces[at] as Piece
    const entry = this.#entryAt(pieces, at)
    const numbers = entry ? [entry.n] : this.#parts(plain)
    const last = span.at(-1) ?? { start, text }
    const end = last.start + last.text.length
    if (numbers.length > 0)
      return numbers.flatMap((n) => englishWords(this.#english[n] ?? '', start, end, analyzer))
    if (this.#ignore.has(plain)) return []
    const word = typedWord(text, start, analyzer)
    return word.terms.length > 0 && this.#isEnglish(text) ? [word] : null
  }

  #plain(word: string): string {
    return this.#known.analyzer.plain(word)
  }

  /** Whether a word is in the index or an English stop word. */
  #isEnglish(text: string): boolean {
    const terms = this.#known.analyzer.termsOf(text)
    return terms.length === 0 || terms.some((term) => this.#known.has(term))
  }

  #pieces(text: string): Piece[] {
    return [...text.matchAll(WORD)].map(({ 0: piece, index }) => ({
      text: piece,
      plain: this.#plain(piece),
      start: index,
    }))
  }

  /** The longest phrase at a position; of phrases with the same length, one without inflected words. */
  #entryAt(pieces: readonly Piece[], at: number): Entry | undefined {
    const fits = (is: (word: string, basic: string) => boolean) => (entry: Entry) =>
      entry.pieces.every((basic, n) => is(pieces[at + n]?.plain ?? '', basic))
    const exact = this.#entries.find(fits((word, basic) => word === basic))
    if (this.#ignore.has(pieces[at]?.plain ?? '') && (exact?.pieces.length ?? 1) < 2) return exact
    const inflected = this.#entries.find(fits(isFormOf))
    return exact && exact.pieces.length >= (inflected?.pieces.length ?? 0) ? exact : inflected
  }

  /** Numbers of a compound's parts in order (`Netzwerkerweiterung`); empty if they cover too little of it. */
  #parts(word: string): number[] {
    const numbers: number[] = []
    let covered = 0
    for (let at = 0; at < word.length;) {
      const part = this.#longestPart(word, at)
      if (part) {
        numbers.push(part.n)
        covered += part.letters
      }
      at += part?.letters ?? 1
    }
    return covered >= word.length * COMPOUND.share ? numbers : []
  }

  #longestPart(word: string, at: number): { n: number; letters: number } | null {
    let longest = null
    for (const { pieces, n } of this.#entries) {
      const [part = ''] = pieces
      if (pieces.length > 1 || part.length < COMPOUND.letters || !word.startsWith(part, at))
        continue
      if (part.length > (longest?.letters ?? 0)) longest = { n, letters: part.length }
    }
    return longest
  }
}

interface Piece {
  readonly text: string
  readonly plain: string
  readonly start: number
}
