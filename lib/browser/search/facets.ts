import type { FacetChoice, FacetCounts, FacetName } from '../../search/api'
import { facetValueWords, searchMoreWords } from '../../site/strings'
import { h } from '../dom'

/** Windows in which the lists would push the hits off the screen; there they are folded. */
const NARROW = '(max-width: 40rem)'

const OFFERED = Object.keys(searchMoreWords.facets) as (keyof typeof searchMoreWords.facets)[]

/** One list for each facet with the number of hits behind every value. */
export function facetRow(
  all: FacetCounts,
  chosen: FacetChoice,
  choose: (facets: FacetChoice) => void,
): HTMLElement {
  const lists = h(
    'fieldset',
    {},
    h('legend', { class: 'hide' }, searchMoreWords.filters),
    OFFERED.map((name) => facetList(name, all, chosen, choose)),
  )
  const folds = h('details', { class: 'fold' }, h('summary', {}, searchMoreWords.filters), lists)
  folds.open =
    !matchMedia(NARROW).matches || Object.values(chosen).some((values) => values.length > 0)
  return folds
}

function facetList(
  name: FacetName & keyof typeof searchMoreWords.facets,
  all: FacetCounts,
  chosen: FacetChoice,
  choose: (facets: FacetChoice) => void,
): HTMLElement | null {
  const current = chosen[name]?.[0] ?? ''
  const counts = all[name]
  if (counts.length === 0 && !current) return null
  const select = h(
    'select',
    {
      'aria-label': searchMoreWords.facets[name],
      change: () => {
        choose({ ...chosen, [name]: select.value ? [select.value] : [] })
      },
    },
    h('option', { value: '' }, searchMoreWords.facets[name]),
    counts.map(({ value, count }) =>
      h('option', { value }, `${facetValueWords[value] ?? value} (${count})`),
    ),
  )
  select.value = current
  return select
}
