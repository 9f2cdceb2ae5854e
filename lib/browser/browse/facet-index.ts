import { type FacetRows, rowsOf } from '../../site/browse/format'

/** Which rows of the list have which facet values. A value is named `<facet>/<slug>`. */
export class FacetIndex {
  readonly #count: number
  readonly #rows: ReadonlyMap<string, readonly number[]>

  constructor({ count, gaps }: FacetRows) {
    this.#count = count
    this.#rows = new Map(Object.entries(gaps).map(([value, own]) => [value, rowsOf(own)]))
  }

  /** For each row, 1 if it has a chosen value of every facet with a choice, else 0. */
  matching(chosen: readonly string[]): Uint8Array {
    const all = new Uint8Array(this.#count).fill(1)
    for (const facet of new Set(chosen.map(facetOf))) {
      const any = new Uint8Array(this.#count)
      for (const value of chosen)
        if (facetOf(value) === facet) for (const row of this.#rowsWith(value)) any[row] = 1
      for (const [row, has] of any.entries()) if (has === 0) all[row] = 0
    }
    return all
  }

  /** For each of `values`, the number of rows that have it and match what is chosen in the other facets. */
  counts(values: readonly string[], chosen: readonly string[]): Map<string, number> {
    const matchingOthers = new Map<string, Uint8Array>()
    for (const facet of new Set(values.map(facetOf)))
      matchingOthers.set(facet, this.matching(chosen.filter((value) => facetOf(value) !== facet)))
    return new Map(
      values.map((value) => {
        const matching = matchingOthers.get(facetOf(value))
        const counted = this.#rowsWith(value).filter((row) => matching?.[row] === 1)
        return [value, counted.length]
      }),
    )
  }

  #rowsWith(value: string): readonly number[] {
    return this.#rows.get(value) ?? []
  }
}

function facetOf(value: string): string {
  return value.slice(0, value.indexOf('/'))
}
