/**
 * The scores of the pages that match a query; every other page scores 0. Steps go through the pages that match, so
 * their time does not grow with the pages that do not.
 */
export class Scores {
  readonly #scores: Float64Array
  readonly #pages: number[] = []

  /** @param count number of pages; they are numbered from 0 */
  constructor(count: number) {
    this.#scores = new Float64Array(count)
  }

  /** Numbers of the pages that match, each once, in no particular order. */
  get pages(): readonly number[] {
    return this.#pages
  }

  /** The score of a page; 0 for one that does not match. */
  of(page: number): number {
    return this.#scores[page] ?? 0
  }

  /** @param score greater than 0, or 0 for a page that does not match */
  set(page: number, score: number): void {
    if (this.#scores[page] === 0 && score > 0) this.#pages.push(page)
    this.#scores[page] = score
  }

  add(page: number, score: number): void {
    this.set(page, this.of(page) + score)
  }

  /** The page with the highest score, of equal ones the first; undefined if no page matches. */
  best(): { readonly page: number; readonly score: number } | undefined {
    let best: number | undefined
    for (const page of this.#pages) {
      const ahead = best === undefined ? 1 : this.of(page) - this.of(best)
      if (ahead > 0 || (ahead === 0 && page < (best as number))) best = page
    }
    return best === undefined ? undefined : { page: best, score: this.of(best) }
  }

  /** A copy with room for more pages. */
  withRoomFor(more: number): Scores {
    const copy = new Scores(this.#scores.length + more)
    for (const page of this.#pages) copy.set(page, this.of(page))
    return copy
  }
}
