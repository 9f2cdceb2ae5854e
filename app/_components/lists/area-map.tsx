import type { Knowledge } from '../../../lib/model/knowledge'
import { areaTitle } from '../../../lib/site/view-models/lists/areas'
import { areaDrawing, LINE } from '../../../lib/site/view-models/lists/area-map'
import { present } from '../../../lib/site/view-models/pages/lookup'
import { byArea, byTitle } from '../../../lib/site/view-models/lists/order'
import { browseWords } from '../../../lib/site/strings'

/**
 * Map of areas, symptoms and remedies, as a drawing and as a table. Both are collapsed because they are as long
 * as the list. Hovering over a label highlights its lines. The drawing is hidden from screen readers and the
 * Tab key; the table replaces it.
 */
export function AreaMap({ knowledge }: { knowledge: Knowledge }) {
  const { width, height, nodes } = areaDrawing(knowledge)
  return (
    <details id="map">
      <summary>{browseWords.map}</summary>
      <div className="map" aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {nodes.map(({ href, lines, x, y, path }) => (
            <a key={href} href={href} tabIndex={-1}>
              {path && <path d={path} />}
              <text y={y + 4 - ((lines.length - 1) * LINE) / 2}>
                {lines.map((line, n) => (
                  <tspan key={n} x={x} dy={n > 0 ? LINE : undefined}>
                    {line}
                  </tspan>
                ))}
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
            {byArea(knowledge.symptoms, knowledge.areas).flatMap(([area, symptoms]) =>
              symptoms.toSorted(byTitle).map((symptom, at) => (
                <tr key={symptom.slug}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={symptoms.length}>
                      {areaTitle(area, knowledge.areas)}
                    </th>
                  )}
                  <td>
                    <a href={symptom.url}>{symptom.title}</a>
                  </td>
                  <td>
                    {present(symptom.remediations, knowledge.remedyBySlug).map((remedy) => (
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
    </details>
  )
}
