import type { ReleaseTimeline } from '../../../lib/site/view-models/lists/coverage'
import { coverageWords } from '../../../lib/site/strings'

/** Radius in pixels of the dot for one post; the area of a dot is proportional to the count. */
const DOT_RADIUS = 3

/** Table of OS releases by month, with a dot for each count. */
export function ReleaseChart({ timeline }: { timeline: ReleaseTimeline }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={coverageWords.releaseTable}>
      <table className="dots">
        <thead>
          <tr>
            <th scope="col">{coverageWords.release}</th>
            {timeline.columns.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.rows.map(({ release, counts }) => (
            <tr key={release}>
              <th scope="row">{release}</th>
              {counts.map((count, at) => (
                <td key={timeline.columns[at]}>{count > 0 && <Dot count={count} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Dot({ count }: { count: number }) {
  return (
    <>
      <svg viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
        <circle r={(DOT_RADIUS * Math.sqrt(count)).toFixed(1)} />
      </svg>
      {count}
    </>
  )
}
