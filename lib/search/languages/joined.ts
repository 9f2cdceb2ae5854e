import type { LanguageWords } from './language-table'
import { englishWords, type Known, numbered, type Translation, typedWord } from './translation'
import type { QueryWord } from '../query/query-words'

/** A name or number in Latin letters within Japanese, Chinese or Korean text. */
const LATIN = /[\p{Script=Latin}\p{N}_]+(?:[-.'][\p{Script=Latin}\p{N}_]+)*/uy
const IS_LATIN = /[\p{Script=Latin}\p{N}]/u
const IS_LETTER = /[\p{L}\p{N}\p{M}]/u

/** Marks stop words. */
const IGNORED = -1

/** Text with only letters and digits, each with its position in the original. */
interface Squeezed {
  readonly text: string
  readonly places: readonly number[]
}

/**
 * Translates queries in Japanese, Chinese or Korean to English. Spaces do not reliably separate words in
 * these languages, so the text is split at the longest words of the table.
 */
export class JoinedLanguage {
  readonly #english: readonly string[]
  readonly #known: Known
  readonly #numbers = new Map<string, number>()
  readonly #longest: number

  constructor({ ignore, phrases }: LanguageWords, english: readonly string[], known: Known) {
    this.#english = english
    this.#known = known
    for (const word of ignore) this.#numbers.set(this.#squeeze(word).text, IGNORED)
    for (const [phrase, n] of numbered(phrases)) {
      const { text } = this.#squeeze(phrase)
      if ((this.#numbers.get(text) ?? IGNORED) === IGNORED) this.#numbers.set(text, n)
    }
    this.#longest = Math.max(0, ...[...this.#numbers.keys()].map((word) => word.length))
  }

  translate(query: string): Translation {
    const { analyzer } = this.#known
    const { text, places } = this.#squeeze(query)
    const found: QueryWord[] = []
    let matched = 0
    let missed = 0
    for (let at = 0; at < text.length;) {
      const start = places[at] as number
      const word = this.#wordAt(text, at)
      if (word) {
        const n = this.#numbers.get(word) as number
        const end = (places[at + word.length - 1] as number) + 1
        matched += word.length
        if (n !== IGNORED) found.push(...englishWords(this.#english[n] ?? '', start, end, analyzer))
        at += word.length
        continue
      }
      LATIN.lastIndex = start
      const [name] = LATIN.exec(query) ?? []
      if (name) {
        found.push(typedWord(name, start, analyzer))
        const end = start + name.length
        while (at < text.length && (places[at] as number) < end) at++
      } else {
        missed++
        at++
      }
    }
    return {
      words: found.filter(({ terms }) => terms.length > 0),
      share: matched / (matched + missed || 1),
      matched,
    }
  }

  /** The longest word of the table at a position, but never part of a Latin name. */
  #wordAt(text: string, at: number): string | undefined {
    for (let end = Math.min(text.length, at + this.#longest); end > at; end--) {
      const word = text.slice(at, end)
      if (!this.#numbers.has(word)) continue
      const cutsName = IS_LATIN.test(word.at(-1) ?? '') && IS_LATIN.test(text.charAt(end))
      if (!cutsName) return word
    }
    return undefined
  }

  #squeeze(original: string): Squeezed {
    let text = ''
    const places: number[] = []
    for (let at = 0; at < original.length; at++) {
      for (const unit of this.#known.analyzer.plain(original.charAt(at))) {
        if (!IS_LETTER.test(unit)) continue
        text += unit
        places.push(at)
      }
    }
    return { text, places }
  }
}
