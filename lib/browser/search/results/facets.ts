import type { FacetChoice, FacetCounts } from '../../../search/api'
import type { FacetName } from '../../../search/facets/names'
import { kindWords, outcomeWords, deferredSearchWords } from '../../../site/strings'
import { h } from '../../ui/dom'
import { filterChip } from '../../ui/filter-chip'
import type { SearchActions, SearchElements } from '../types'

/** Windows in which the filters start collapsed, because they would push the hits off the screen. */
const NARROW = '(max-width: 40rem)'

const OFFERED = Object.keys(
  deferredSearchWords.facets,
) as (keyof typeof deferredSearchWords.facets)[]

/** Labels of values that the index stores under another name. */
const VALUE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...outcomeWords, ...kindWords }),
)

function wordsOf(value: string): string {
  return VALUE_WORDS.get(value) ?? value
}

/** Whether any value of a facet is chosen. */
export function isFiltered(chosen: FacetChoice): boolean {
  return Object.values(chosen).some((values) => values.length > 0)
}

/** One list per facet with the number of hits per value, and a button that clears the choice. */
export function facetRow(
  all: FacetCounts,
  chosen: FacetChoice,
  { top, box }: SearchElements,
  actions: SearchActions,
): HTMLElement {
  const choose = (facets: FacetChoice): void => actions.filter(facets)
  const clear = (): void => {
    box.focus({ preventScroll: true })
    choose({})
  }
  const lists = h(
    'fieldset',
    {},
    h('legend', { class: 'hide' }, deferredSearchWords.filters),
    OFFERED.map((name) => facetList(name, all, chosen, choose)),
    isFiltered(chosen) &&
      h('button', { type: 'button', class: 'quiet', click: clear }, deferredSearchWords.clear),
  )
  const folds = h(
    'details',
    { class: 'fold' },
    h('summary', {}, deferredSearchWords.filters),
    lists,
  )
  const chips = OFFERED.flatMap((name) =>
    (chosen[name] ?? []).map((value) =>
      filterChip(wordsOf(value), () => {
        box.focus({ preventScroll: true })
        choose({ ...chosen, [name]: [] })
      }),
    ),
  )
  // Keep the filters open or closed as the reader left them.
  const isOpen = top.querySelector<HTMLDetailsElement>('.fold')?.open
  folds.open = isFiltered(chosen) || (isOpen ?? !matchMedia(NARROW).matches)
  return h('div', {}, folds, chips.length > 0 && h('p', { class: 'row' }, chips))
}

function facetList(
  name: FacetName & keyof typeof deferredSearchWords.facets,
  all: FacetCounts,
  chosen: FacetChoice,
  choose: (facets: FacetChoice) => void,
): HTMLElement | null {
  const [given = ''] = chosen[name] ?? []
  const counts = [...all[name]]
  // Old addresses have a version without its platform, which is in a facet of its own.
  const withPlatform = `${chosen.platform?.[0] ?? ''} ${given}`
  const current = counts.some(({ value }) => value === withPlatform) ? withPlatform : given
  if (current && counts.every(({ value }) => value !== current))
    counts.push({ value: current, count: 0 })
  if (counts.length === 0) return null
  const select = h(
    'select',
    {
      'aria-label': deferredSearchWords.facets[name],
      change: () => {
        choose({ ...chosen, [name]: select.value ? [select.value] : [] })
      },
    },
    h('option', { value: '' }, deferredSearchWords.facets[name]),
    counts.map(({ value, count }) =>
      h('option', { value }, `${wordsOf(value)}${count > 0 ? ` (${count})` : ''}`),
    ),
  )
  select.value = current
  return select
}
