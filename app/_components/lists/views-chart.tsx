import type { Capture } from '../../../lib/site/view-models/posts/post-view'
import { postWords } from '../../../lib/site/strings'
import '../../styles/pages/chart.css'

const WIDTH = 280
const HEIGHT = 64
const PAD = 6
/** Base line of the first and the last figure, below the axis. */
const TEXT = HEIGHT + 12

/** Views of a post from capture to capture as a line, with the first and the last figure; all stand in a table. */
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
      viewBox={`0 0 ${WIDTH} ${TEXT + 4}`}
      width={WIDTH}
      height={TEXT + 4}
      role="img"
      aria-label={postWords.chart(views)}
    >
      <line x1={PAD} x2={WIDTH - PAD} y1={HEIGHT - PAD} y2={HEIGHT - PAD} className="axis" />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x.toFixed(1)} cy={y.toFixed(1)} r="3" />
      ))}
      <text x={PAD} y={TEXT}>
        {captures[0]?.metrics.views.shown}
      </text>
      <text x={WIDTH - PAD} y={TEXT} textAnchor="end">
        {captures.at(-1)?.metrics.views.shown}
      </text>
    </svg>
  )
}
