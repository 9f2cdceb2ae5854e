import { Outcome } from '../../../lib/model/common'
import type { Knowledge } from '../../../lib/model/knowledge'
import { browseWords, outcomeWords } from '../../../lib/site/strings'
import { coverage } from '../../../lib/site/view-models/lists/coverage'
import { facetSlug } from '../../../lib/site/view-models/lists/facets'
import { OutcomeLegend, OutcomeSign } from '../parts/badges'

/** Number of symptoms by area and outcome; each number opens the list filtered by both. */
export function OutcomeMatrix({ knowledge }: { knowledge: Knowledge }) {
  return (
    <details className="matrix">
      <summary>{browseWords.matrix}</summary>
      <OutcomeLegend />
      <table>
        <caption className="hide">{browseWords.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{browseWords.facets.area}</th>
            {Outcome.options.map((outcome) => (
              <th key={outcome} scope="col" className="n">
                <OutcomeSign outcome={outcome} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage(knowledge).byArea.map(({ area, slug, shares }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={`/browse/area/${slug}/`}>{area}</a>
              </th>
              {Outcome.options.map((outcome) => {
                const count = shares.find(({ tone }) => tone === outcome)?.count
                const value = facetSlug('outcome', outcomeWords[outcome], knowledge.areas)
                return (
                  <td key={outcome} className="n">
                    {count && <a href={`/browse/?area=${slug}&outcome=${value}`}>{count}</a>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
