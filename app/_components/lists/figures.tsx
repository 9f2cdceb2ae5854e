import type { Capture } from '../../../lib/site/view-models/posts/post-view'
import type { Shown } from '../../../lib/model/post'
import { postWords } from '../../../lib/site/strings'
import { ViewsChart } from '../charts/views-chart'

/** Table of a post's figures at each capture, with a chart when their views differ enough. */
export function Figures({ captures }: { captures: readonly Capture[] }) {
  if (captures.length === 0) return null
  const { figure } = postWords
  return (
    <>
      {saysSomething(captures) && <ViewsChart captures={captures} />}
      <table className="figures">
        <caption className="hide">{postWords.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{figure.capture}</th>
            <th scope="col" className="n">
              {figure.views}
            </th>
            <th scope="col" className="n">
              {figure.replies}
            </th>
            <th scope="col" className="n">
              {figure.boosts}
            </th>
            <th scope="col">{figure.activity}</th>
          </tr>
        </thead>
        <tbody>
          {captures.map(({ file, page, captured, metrics }, at) => (
            <tr key={file}>
              <th scope="row">
                {postWords.capture(at + 1, page)}
                {captured !== 'unknown' && `, ${captured}`}
              </th>
              <Figure shown={metrics.views} />
              <Figure shown={metrics.replies} />
              <Figure shown={metrics.boosts} />
              <td>{metrics.activity}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Fewest points that a line says more of than the table. */
const FEWEST_POINTS = 3

/** Whether a chart shows what the table does not: several values, of which the highest is well above the lowest. */
function saysSomething(captures: readonly Capture[]): boolean {
  const views = new Set(captures.map(({ metrics }) => metrics.views.value))
  return views.size >= FEWEST_POINTS && Math.max(...views) >= 1.2 * Math.min(...views)
}

function Figure({ shown }: { shown: Shown }) {
  return (
    <td className="n" title={shown.within > 0 ? postWords.within(shown.within) : undefined}>
      {shown.shown}
    </td>
  )
}
