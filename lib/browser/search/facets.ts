import type { Answer, FacetChoice, FacetName } from '../../search/api'
import { facetValueWords, searchWords } from '../../site/strings'
import { h } from '../dom'

const OFFERED = Object.keys(searchWords.facets) as (keyof typeof searchWords.facets)[]

/** One list for each facet with the number of hits behind every value. */
export function facetRow(
  answer: Answer,
  chosen: FacetChoice,
  choose: (facets: FacetChoice) => void,
): HTMLElement {
  return h(
    'fieldset',
    {},
    h('legend', { class: 'hide' }, searchWords.filters),
    OFFERED.map((name) => facetList(name, answer, chosen, choose)),
  )
}

function facetList(
  name: FacetName & keyof typeof searchWords.facets,
  answer: Answer,
  chosen: FacetChoice,
  choose: (facets: FacetChoice) => void,
): HTMLElement | null {
  const current = chosen[name]?.[0] ?? ''
  const counts = answer.facets[name]
  if (counts.length === 0 && !current) return null
  const select = h(
    'select',
    {
      'aria-label': searchWords.facets[name],
      change: () => {
        choose({ ...chosen, [name]: select.value ? [select.value] : [] })
      },
    },
    h('option', { value: '' }, searchWords.anyOf(searchWords.facets[name])),
    counts.map(({ value, count }) =>
      h('option', { value }, `${facetValueWords[value] ?? value} (${count})`),
    ),
  )
  select.value = current
  return select
}
