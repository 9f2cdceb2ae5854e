import { FACETS, type FacetValue } from '../../../lib/site/view-models/lists/facets'
import { browseWords } from '../../../lib/site/strings'

/** Number of values of a facet shown before the rest is collapsed. */
const SHOWN = 12

/**
 * Facets with a link to the page of each value. On the browse page, the script turns the links into checkboxes
 * that can be combined.
 */
export function FacetMenu({
  values,
  current,
}: {
  values: readonly FacetValue[]
  current?: string
}) {
  return (
    <nav className="facets" aria-label={browseWords.filters}>
      {FACETS.map((facet) => {
        const own = values.filter((value) => value.facet === facet)
        const rest = own.slice(SHOWN)
        if (own.length === 0) return null
        return (
          <details key={facet} open={facet !== 'device'} data-facet={facet}>
            <summary>{browseWords.facets[facet]}</summary>
            <FacetList values={own.slice(0, SHOWN)} current={current} />
            {rest.length > 0 && (
              <details>
                <summary className="soft">{browseWords.more(rest.length)}</summary>
                <FacetList values={rest} current={current} />
              </details>
            )}
          </details>
        )
      })}
    </nav>
  )
}

function FacetList({ values, current }: { values: readonly FacetValue[]; current?: string }) {
  return (
    <ul>
      {values.map(({ facet, slug, value, count }) => (
        <li key={slug}>
          <a
            href={`/browse/${facet}/${slug}/`}
            data-value={slug}
            aria-current={current === `${facet}/${slug}` ? 'page' : undefined}
          >
            {value}
          </a>{' '}
          <small>{count}</small>
        </li>
      ))}
    </ul>
  )
}
