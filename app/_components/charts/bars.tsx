import type { Share } from '../../../lib/site/view-models/lists/coverage'
import { coverageWords } from '../../../lib/site/strings'

const WIDTH = 240
const HEIGHT = 14

/** Table of shares with a bar for each; the bars repeat the numbers and are hidden from screen readers. */
export function Bars({ shares, caption }: { shares: readonly Share[]; caption: string }) {
  const most = Math.max(1, ...shares.map(({ count }) => count))
  const all = shares.reduce((sum, { count }) => sum + count, 0)
  return (
    <table className="bars">
      <caption className="hide">{caption}</caption>
      <tbody>
        {shares.map(({ words, count, tone }) => (
          <tr key={words}>
            <th scope="row" className={tone ? `badge ${tone}` : undefined}>
              {words}
            </th>
            <td className="n">{count}</td>
            <td className="n">{all > 0 && `${Math.round((100 * count) / all)} %`}</td>
            <td className={tone}>
              <svg
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                width={WIDTH}
                height={HEIGHT}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={((WIDTH * count) / most).toFixed(1)} height={HEIGHT} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Stacked bar of shares of a whole. */
export function StackedBar({ shares }: { shares: readonly Share[] }) {
  const all = shares.reduce((sum, { count }) => sum + count, 0) || 1
  let from = 0
  return (
    <svg
      className="stack"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={shares.map(({ words, count }) => coverageWords.countOf(count, words)).join(', ')}
    >
      {shares.map(({ words, count, tone }) => {
        const x = from
        from += (WIDTH * count) / all
        return (
          <rect
            key={words}
            className={tone}
            x={x.toFixed(1)}
            width={Math.max(0, from - x - 2).toFixed(1)}
            height={HEIGHT}
          />
        )
      })}
    </svg>
  )
}

/** The counts of a stacked bar, hidden from screen readers because the label of the bar names them. */
export function Tally({ shares }: { shares: readonly Share[] }) {
  return (
    <span className="tallies" aria-hidden="true">
      {shares.map(({ words, count, tone }) => (
        <span key={words} className={`badge ${tone}`}>
          {count}
        </span>
      ))}
    </span>
  )
}
