import { registered } from '../../search/index/registry'
import { FACETS_FILE, type FacetRows } from '../../site/browse/format'
import { browseWords } from '../../site/strings'
import { choose, chosenIn, facetBoxes, foldFacets, showCounts } from '../browse/facet-boxes'
import { FacetIndex } from '../browse/facet-index'
import { filteredList } from '../browse/filtered-list'
import { allRows } from '../browse/row-list'
import { h } from '../ui/dom'
import { filterChip } from '../ui/filter-chip'
import { loadData } from '../ui/data'

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
  const rows = filteredList(list, browse.querySelector('[data-pages]'))
  const boxes = facetBoxes(browse)
  const status = h('p', { role: 'status', class: 'soft' })
  const sort = h(
    'select',
    { 'aria-label': browseWords.sort, change: () => apply() },
    Object.entries(browseWords.sorts).map(([value, words]) => h('option', { value }, words)),
  )
  const click = (): void => uncheck(boxes)
  const clear = h('button', { type: 'button', class: 'quiet', click }, browseWords.clear)
  const active = h('p', { class: 'row' })
  list.before(h('p', { class: 'row' }, status, sort, clear), active)
  /** Number of the last choice: an older one that loads its data too late is not shown. */
  let latest = 0

  readAddress()
  if (matchMedia(NARROW).matches) foldFacets(browse)
  browse.classList.add('folded')
  browse.addEventListener('change', () => apply())
  addEventListener('popstate', () => {
    readAddress()
    void show()
  })
  void show()

  /** Applies the choice and adds a history entry, so that Back undoes it. */
  function apply(): void {
    void show()
    writeAddress(chosenIn(boxes), sort.value)
  }

  /** Removes filters. The focus must leave the button, which goes. */
  function uncheck(some: typeof boxes): void {
    for (const { input } of some) input.checked = false
    sort.focus()
    apply()
  }

  function readAddress(): void {
    const params = new URLSearchParams(location.search || location.hash.slice(1))
    choose(boxes, params)
    sort.value = params.get('sort') ?? OWN_ORDER
  }

  async function show(): Promise<void> {
    const turn = ++latest
    const checked = boxes.filter(({ input }) => input.checked)
    clear.hidden = checked.length === 0
    active.replaceChildren(...checked.map((box) => filterChip(box.words, () => uncheck([box]))))
    if (checked.length > 0 || sort.value !== OWN_ORDER)
      return showChosen(() => turn === latest).catch(() => {
        status.textContent = browseWords.failed
      })
    showCounts(boxes)
    rows.reset()
    status.textContent = browseWords.count(total)
  }

  async function showChosen(isCurrent: () => boolean): Promise<void> {
    const chosen = chosenIn(boxes)
    await loadData(FACETS_FILE)
    const facets = (index ??= new FacetIndex(registered(FACETS_FILE) as FacetRows))
    const matching = facets.matching(chosen)
    const found = (await allRows(total, sort.value)).filter((row) => matching[row] === 1)
    await rows.show(found, sort.value, isCurrent)
    if (!isCurrent()) return
    const values = boxes.map(({ value }) => value)
    showCounts(boxes, facets.counts(values, chosen))
    status.textContent = found.length > 0 ? browseWords.count(found.length) : browseWords.empty
  }
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
