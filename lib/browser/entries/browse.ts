import { browseWords } from '../../site/strings'
import { h } from '../ui/dom'

/** Sort orders that use a figure, with the index of the figure in `data-n`. */
const FIGURES: ReadonlyMap<string, number> = new Map([
  ['views', 0],
  ['boosts', 1],
  ['activity', 2],
])

/** Labels for the figures that are shown. Activity is not: it is only a rank. */
const SHOWN: ReadonlyMap<string, (figure: number) => string> = new Map(
  Object.entries(browseWords.figures),
)

/** Windows in which `browse.css` puts the facets above the list. */
const NARROW = '(width < 48rem)'

interface Row {
  readonly element: HTMLElement
  readonly values: ReadonlySet<string>
  readonly figures: readonly number[]
  /** Shows the figure by which the list is sorted. */
  readonly label: HTMLElement
  readonly title: string
}

const browse = document.querySelector<HTMLElement>('[data-browse]')
const list = document.querySelector<HTMLElement>('[data-rows]')
if (browse && list) start(browse, list)

/** Replaces the facet links with checkboxes that combine, and updates the address. */
function start(browse: HTMLElement, list: HTMLElement): void {
  const rows = [...list.children].map(readRow)
  const boxes = [...browse.querySelectorAll<HTMLAnchorElement>('[data-value]')].map(toBox)
  const status = h('p', { role: 'status', class: 'soft' })
  const sort = h(
    'select',
    { 'aria-label': browseWords.sort, change: () => choose() },
    Object.entries(browseWords.sorts).map(([value, words]) => h('option', { value }, words)),
  )
  const clear = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      click: () => {
        for (const { input } of boxes) input.checked = false
        sort.focus()
        choose()
      },
    },
    browseWords.clear,
  )
  list.before(h('p', { class: 'row' }, status, sort, clear))

  readAddress()
  if (matchMedia(NARROW).matches) foldFacets(browse)
  browse.addEventListener('change', () => choose())
  addEventListener('popstate', () => {
    readAddress()
    show()
  })
  show()

  /** Applies the choice and adds a history entry, so that Back undoes it. */
  function choose(): void {
    show()
    const chosen = boxes.filter(({ input }) => input.checked).map(({ token }) => token)
    writeAddress(chosen, sort.value)
  }

  function readAddress(): void {
    const params = new URLSearchParams(location.search || location.hash.slice(1))
    for (const { input, token } of boxes) {
      const [facet = '', value = ''] = token.split('/')
      input.checked = params.getAll(facet).includes(value)
    }
    sort.value = params.get('sort') ?? Object.keys(browseWords.sorts)[0] ?? ''
  }

  function show(): void {
    const chosen = boxes.filter(({ input }) => input.checked).map(({ token }) => token)
    const shown = rows.filter((row) => matchesFacets(row, chosen))
    for (const row of shown) row.label.textContent = figureOf(row, sort.value)
    list.replaceChildren(...ordered(shown, sort.value).map(({ element }) => element))
    for (const { token, count, input } of boxes) {
      const facet = facetOf(token)
      const others = chosen.filter((other) => facetOf(other) !== facet)
      const n = rows.filter((row) => row.values.has(token) && matchesFacets(row, others)).length
      count.textContent = String(n)
      input.disabled = n === 0 && !input.checked
    }
    status.textContent = shown.length > 0 ? browseWords.count(shown.length) : browseWords.empty
    clear.hidden = chosen.length === 0
  }
}

/** Collapses every facet without a chosen value. */
function foldFacets(browse: HTMLElement): void {
  for (const facet of browse.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
    facet.open = facet.querySelector(':checked') !== null
  }
}

function readRow(element: Element): Row {
  const { f = '', n = '' } = (element as HTMLElement).dataset
  const label = h('small')
  element.querySelector('.tag')?.append(' ', label)
  return {
    label,
    element: element as HTMLElement,
    values: new Set(f.split(' ')),
    figures: n.split(' ').map(Number),
    title: element.querySelector('a')?.textContent ?? '',
  }
}

function toBox(link: HTMLAnchorElement) {
  const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? ''
  const token = `${facet}/${link.dataset.value ?? ''}`
  const input = h('input', { type: 'checkbox' })
  const count = link.parentElement?.querySelector('small') ?? h('small')
  link.replaceWith(h('label', {}, input, h('span', {}, link.textContent), ' ', count))
  return { input, token, count }
}

/** Whether a row has a chosen value in every facet with a choice. */
function matchesFacets(row: Row, chosen: readonly string[]): boolean {
  const facets = new Set(chosen.map(facetOf))
  return [...facets].every((facet) =>
    chosen.some((token) => facetOf(token) === facet && row.values.has(token)),
  )
}

function facetOf(token: string): string {
  return token.slice(0, token.indexOf('/'))
}

function ordered(rows: readonly Row[], by: string): readonly Row[] {
  const figure = FIGURES.get(by)
  if (figure !== undefined) {
    return rows.toSorted((a, b) => (b.figures[figure] ?? 0) - (a.figures[figure] ?? 0))
  }
  return by === 'title' ? rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en')) : rows
}

/** Label with the figure by which the list is sorted; empty when the order uses none or the page has none. */
function figureOf({ figures }: Row, by: string): string {
  const figure = figures[FIGURES.get(by) ?? -1] ?? 0
  return figure > 0 ? (SHOWN.get(by)?.(figure) ?? '') : ''
}

function writeAddress(chosen: readonly string[], sort: string): void {
  const query = new URLSearchParams(chosen.map((token) => token.split('/') as [string, string]))
  if (sort !== Object.keys(browseWords.sorts)[0]) query.set('sort', sort)
  const words = query.toString()
  try {
    history.pushState(null, '', words ? `?${words}` : location.pathname)
  } catch {
    location.hash = words
  }
}
