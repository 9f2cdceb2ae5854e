const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Minutes per unit of a forum listing. `m` means minutes: the listings' order by recency shows it. */
const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1, h: 60, d: 1440, w: 10_080 }),
)

/**
 * Returns a sort key for an activity as a listing shows it; higher is newer. All relative ages (`43m`, `3w`)
 * are newer than months (`Jan ’26`) and days (`2026-01-30`), since listings show months only for older posts. A day
 * counts as its month. Unknown forms give 0.
 */
export function activityRank(activity: string): number {
  const relative = /^(\d+)([mhdw])$/.exec(activity)
  if (relative) return 1e9 - Number(relative[1]) * (MINUTES.get(relative[2] ?? '') ?? 0)
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(activity)
  if (day) return Number(day[1]) * 12 + Number(day[2]) - 1
  const month = /^([A-Za-z]{3}) ['’](\d{2})$/.exec(activity)
  const at = MONTHS.indexOf(month?.[1]?.toLowerCase() ?? '')
  return at < 0 ? 0 : (2000 + Number(month?.[2])) * 12 + at
}

/** Returns every month from the earliest to the latest of `months` (`Jan ’26`), including those between. */
export function everyMonth(months: readonly string[]): string[] {
  const ranks = months.map(activityRank)
  if (ranks.length === 0) return []
  const first = Math.min(...ranks)
  return Array.from({ length: Math.max(...ranks) - first + 1 }, (_, n) => monthOf(first + n))
}

/** The month of an activity as listings show it (`Jan ’26`); undefined for an age below a month. */
export function shownMonth(activity: string): string | undefined {
  const rank = activityRank(activity)
  return rank > 0 && rank < 1e8 ? monthOf(rank) : undefined
}

function monthOf(rank: number): string {
  const name = MONTHS[rank % 12] ?? ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ’${String(Math.floor(rank / 12) % 100).padStart(2, '0')}`
}
