import { registered } from '../../search/index/registry'
import { FACETS_FILE, type FacetRows, ROWS_PER_FILE } from '../../site/browse/format'
import { browseWords } from '../../site/strings'
import { FacetIndex } from '../browse/facet-index'
import { allRows, rowElements } from '../browse/row-list'
import { h } from '../ui/dom'
import { filterChip } from '../ui/filter-chip'

/** Windows in which `browse.css` puts the facets above the list. */
const NARROW = '(width < 48rem)'

/** The order of the page itself. */
const OWN_ORDER = Object.keys(browseWords.sorts)[0] ?? ''

/** Made when a filter or an order is chosen for the first time. */
let index: FacetIndex | undefined

const browse = document.querySelector<HTMLElement>('[data-browse]')
const list = document.querySelector<HTMLElement>('[data-rows]')
if (browse && list) start(browse, list)

/** Replaces the facet links with checkboxes that combine, and updates the address. */
function start(browse: HTMLElement, list: HTMLElement): void {
  const total = Number(browse.dataset.browse)
  const firstPage = [...list.children]
  const pages = browse.querySelector<HTMLElement>('[data-pages]')
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
  const active = h('p', { class: 'row' })
  const more = h('button', { type: 'button', hidden: true, click: () => void showMore() })
  list.before(h('p', { class: 'row' }, status, sort, clear), active)
  list.after(more)
  /** Chosen rows that are not shown yet. */
  let rest: readonly number[] = []
  /** Number of the last choice: an older one that loads its data too late is not shown. */
  let latest = 0

  readAddress()
  if (matchMedia(NARROW).matches) foldFacets(browse)
  browse.classList.add('folded')
  browse.addEventListener('change', () => choose())
  addEventListener('popstate', () => {
    readAddress()
    void show()
  })
  void show()

  /** Applies the choice and adds a history entry, so that Back undoes it. */
  function choose(): void {
    void show()
    writeAddress(chosenValues(), sort.value)
  }

  function chosenValues(): string[] {
    return boxes.filter(({ input }) => input.checked).map(({ value }) => value)
  }

  function readAddress(): void {
    const params = new URLSearchParams(location.search || location.hash.slice(1))
    for (const { input, value } of boxes) {
      const [facet = '', slug = ''] = value.split('/')
      input.checked = params.getAll(facet).includes(slug)
    }
    sort.value = params.get('sort') ?? OWN_ORDER
  }

  async function show(): Promise<void> {
    const turn = ++latest
    showChips()
    if (chosenValues().length === 0 && sort.value === OWN_ORDER) showFirstPage()
    else await showChosen(turn).catch(() => (status.textContent = browseWords.failed))
  }

  /** The page as it was loaded needs no data. */
  function showFirstPage(): void {
    for (const { input, count, all } of boxes) {
      count.textContent = all
      input.disabled = false
    }
    list.replaceChildren(...firstPage)
    status.textContent = browseWords.count(total)
    more.hidden = true
    if (pages) pages.hidden = false
  }

  async function showChosen(turn: number): Promise<void> {
    const chosen = chosenValues()
    await reachable.load(FACETS_FILE)
    const facets = (index ??= new FacetIndex(registered(FACETS_FILE) as FacetRows))
    const matching = facets.matching(chosen)
    const found = (await allRows(total, sort.value)).filter((row) => matching[row] === 1)
    const elements = await rowElements(found.slice(0, ROWS_PER_FILE), sort.value)
    if (turn !== latest) return
    const counts = facets.counts(
      boxes.map(({ value }) => value),
      chosen,
    )
    for (const { value, count, input } of boxes) {
      const n = counts.get(value) ?? 0
      count.textContent = String(n)
      input.disabled = n === 0 && !input.checked
    }
    list.replaceChildren(...elements)
    status.textContent = found.length > 0 ? browseWords.count(found.length) : browseWords.empty
    if (pages) pages.hidden = true
    leave(found.slice(ROWS_PER_FILE))
  }

  async function showMore(): Promise<void> {
    const turn = latest
    const elements = await rowElements(rest.slice(0, ROWS_PER_FILE), sort.value)
    if (turn !== latest) return
    list.append(...elements)
    elements[0]?.querySelector('a')?.focus()
    leave(rest.slice(ROWS_PER_FILE))
  }

  function leave(rows: readonly number[]): void {
    rest = rows
    more.hidden = rows.length === 0
    more.textContent = browseWords.showMore(Math.min(rows.length, ROWS_PER_FILE))
  }

  function showChips(): void {
    const checked = boxes.filter(({ input }) => input.checked)
    clear.hidden = checked.length === 0
    active.replaceChildren(
      ...checked.map(({ input, words }) =>
        filterChip(words, () => {
          input.checked = false
          sort.focus()
          choose()
        }),
      ),
    )
  }
}

/** Collapses every facet without a chosen value. */
function foldFacets(browse: HTMLElement): void {
  for (const facet of browse.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
    facet.open = facet.querySelector(':checked') !== null
  }
}

function toBox(link: HTMLAnchorElement) {
  const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? ''
  const value = `${facet}/${link.dataset.value ?? ''}`
  const input = h('input', { type: 'checkbox' })
  const count = link.parentElement?.querySelector('small') ?? h('small')
  link.replaceWith(h('label', {}, input, h('span', {}, link.textContent), ' ', count))
  return { input, value, count, all: count.textContent, words: link.textContent ?? '' }
}

function writeAddress(chosen: readonly string[], sort: string): void {
  const query = new URLSearchParams(chosen.map((value) => value.split('/') as [string, string]))
  if (sort !== OWN_ORDER) query.set('sort', sort)
  const words = query.toString()
  try {
    history.pushState(null, '', words ? `?${words}` : location.pathname)
  } catch {
    location.hash = words
  }
}
