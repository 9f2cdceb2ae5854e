import type { Capture } from '../../lib/site/post-view'
import { postWords } from '../../lib/site/strings'

const WIDTH = 280
const HEIGHT = 64
const PAD = 6

/** Views of a post from capture to capture as a line. The figures stand in a table beside it. */
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
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={postWords.chart(views)}
    >
      <line x1={PAD} x2={WIDTH - PAD} y1={HEIGHT - PAD} y2={HEIGHT - PAD} className="axis" />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x.toFixed(1)} cy={y.toFixed(1)} r="3" />
      ))}
    </svg>
  )
}
