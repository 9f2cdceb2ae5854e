import { h } from '../ui/dom'

/** The checkbox of a facet value, which is named `<facet>/<slug>`. */
interface FacetBox {
  readonly input: HTMLInputElement
  readonly value: string
  readonly count: HTMLElement
  /** Number of pages with the value, as the page shows it. */
  readonly all: string | null
  readonly words: string
}

/** Turns the links of the facet menu into checkboxes. */
export function facetBoxes(menu: HTMLElement): FacetBox[] {
  return [...menu.querySelectorAll<HTMLAnchorElement>('[data-value]')].map((link) => {
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? ''
    const value = `${facet}/${link.dataset.value ?? ''}`
    const input = h('input', { type: 'checkbox' })
    const count = link.parentElement?.querySelector('small') ?? h('small')
    link.replaceWith(h('label', {}, input, h('span', {}, link.textContent), ' ', count))
    return { input, value, count, all: count.textContent, words: link.textContent ?? '' }
  })
}

/** Collapses every facet without a chosen value. */
export function foldFacets(menu: HTMLElement): void {
  for (const facet of menu.querySelectorAll<HTMLDetailsElement>('details[data-facet]'))
    facet.open = facet.querySelector(':checked') !== null
}

/** The values of the checked boxes. */
export function chosenIn(boxes: readonly FacetBox[]): string[] {
  return boxes.filter(({ input }) => input.checked).map(({ value }) => value)
}

/** Checks the boxes of the values that an address names. */
export function choose(boxes: readonly FacetBox[], address: URLSearchParams): void {
  for (const { input, value } of boxes) {
    const [facet = '', slug = ''] = value.split('/')
    input.checked = address.getAll(facet).includes(slug)
  }
}

/**
 * Shows how many pages each value has, and disables those with none.
 *
 * @param counts pages by value; undefined where nothing is chosen
 */
export function showCounts(boxes: readonly FacetBox[], counts?: ReadonlyMap<string, number>): void {
  for (const { value, count, input, all } of boxes) {
    const n = counts?.get(value) ?? 0
    count.textContent = counts ? String(n) : all
    input.disabled = counts !== undefined && n === 0 && !input.checked
  }
}
