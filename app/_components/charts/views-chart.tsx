import type { Capture } from '../../../lib/site/view-models/posts/post-view'
import { postWords } from '../../../lib/site/strings'
import '../../styles/pages/chart.css'

const WIDTH = 280
const HEIGHT = 64
const PAD = 6
/** Baseline of the labels below the axis. */
const LABEL_Y = HEIGHT + 12

/** Line chart of a post's views per capture, labeled with the first and last value; `Figures` lists all values. */
export function ViewsChart({ captures }: { captures: readonly Capture[] }) {
  const views = captures.map(({ metrics }) => metrics.views.value)
  const most = Math.max(...views, 1)
  const points = views.map((value, at) => ({
    x: PAD + (at * (WIDTH - 2 * PAD)) / (views.length - 1),
    y: HEIGHT - PAD - (value / most) * (HEIGHT - 2 * PAD),
  }))
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${LABEL_Y + 4}`}
      width={WIDTH}
      height={LABEL_Y + 4}
      role="img"
      aria-label={postWords.chart(views)}
    >
      <line x1={PAD} x2={WIDTH - PAD} y1={HEIGHT - PAD} y2={HEIGHT - PAD} className="axis" />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x.toFixed(1)} cy={y.toFixed(1)} r="3" />
      ))}
      <text x={PAD} y={LABEL_Y}>
        {captures[0]?.metrics.views.shown}
      </text>
      <text x={WIDTH - PAD} y={LABEL_Y} textAnchor="end">
        {captures.at(-1)?.metrics.views.shown}
      </text>
    </svg>
  )
}
