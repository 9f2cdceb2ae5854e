import { AREAS, type Knowledge } from '../../lib/model/knowledge'
import { areaDrawing } from '../../lib/site/area-map'
import { present } from '../../lib/site/lookup'
import { byArea, byTitle } from '../../lib/site/order'
import { browseWords } from '../../lib/site/strings'

/**
 * Areas, symptoms and remedies as a drawing for the eye, and the same as a table. The drawing is kept from
 * screen readers and from the Tab key, which have the table.
 */
export function AreaMap({ knowledge }: { knowledge: Knowledge }) {
  const { width, height, nodes, lines } = areaDrawing(knowledge)
  return (
    <section aria-labelledby="map">
      <h2 id="map">{browseWords.map}</h2>
      <div className="map" aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <path d={lines.join('')} />
          {nodes.map(({ href, words, x, y }) => (
            <a key={href} href={href} tabIndex={-1}>
              <text x={x} y={y + 4}>
                {words}
              </text>
            </a>
          ))}
        </svg>
      </div>
      <details>
        <summary>{browseWords.mapTable}</summary>
        <table>
          <caption className="hide">{browseWords.mapCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{browseWords.facets.area}</th>
              <th scope="col">{browseWords.symptom}</th>
              <th scope="col">{browseWords.remedies}</th>
            </tr>
          </thead>
          <tbody>
            {byArea(knowledge.symptoms).flatMap(([area, symptoms]) =>
              symptoms.toSorted(byTitle).map((symptom, at) => (
                <tr key={symptom.slug}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={symptoms.length}>
                      {AREAS[area]}
                    </th>
                  )}
                  <td>
                    <a href={symptom.url}>{symptom.title}</a>
                  </td>
                  <td>
                    {present(symptom.remediations, knowledge.remediationBySlug).map((remedy) => (
                      <div key={remedy.slug}>
                        <a href={remedy.url}>{remedy.title}</a>
                      </div>
                    ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </section>
  )
}
