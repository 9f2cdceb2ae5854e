import type { Shown } from '../../../model/post'

/** `133`, `1,204`, `1k`, `7.6k`, `1.2m`: a count as the forum shows it. */
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s?([km])?$/iu

/** A line that looks like a count, possible or not: `-5`, `1.5`, `99999999999999`. */
const COUNT_LIKE = /^[-+−]?\d[\d.,]*\s?[kmb]?$/iu

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)'

/** Ages and dates in the last column. `m` means minutes; months are written as names. */
const ACTIVITY = new RegExp(
  [
    String.raw`\d{1,4}\s?(?:s|m|h|d|w|mo|y|yr)`,
    String.raw`(?:a|an|\d{1,4}) (?:second|minute|hour|day|week|month|year)s?(?: ago)?`,
    String.raw`(?:just )?now|today|yesterday`,
    String.raw`${MONTH}\.? [’'‘´]\d{2}`,
    String.raw`${MONTH}\.? \d{4}`,
    String.raw`${MONTH}\.? \d{1,2}(?:, ?(?:[’'‘]\d{2}|\d{4}))?`,
    String.raw`\d{1,2} ${MONTH}\.?(?:,? (?:[’'‘]\d{2}|\d{4}))?`,
    String.raw`\d{4}-\d{2}-\d{2}`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'iu',
)

/** Maximum length of a metric; longer lines are skipped. */
const LONGEST = 24

/** Maximum possible count; the whole forum has fewer posts and views. */
const LARGEST = 1_000_000_000

const UNIT = { k: 1_000, m: 1_000_000 } as const

export function isActivity(line: string): boolean {
  return line.length <= LONGEST && ACTIVITY.test(line)
}

/** Whether a line looks like a count, even an impossible one. */
export function isCountLike(line: string): boolean {
  return line.length <= LONGEST && COUNT_LIKE.test(line)
}

/**
 * Parses a count with its precision: `7.6k` is 7600 ± 50. Returns null for an impossible count: negative,
 * malformed or larger than a forum can have.
 */
export function parseCount(shown: string): Shown | null {
  const match = COUNT.exec(shown.trim())
  if (!match) return null
  const [, integer = '', fraction = '', suffix] = match
  if (fraction && !suffix) return null
  const unit = suffix ? UNIT[suffix.toLowerCase() as keyof typeof UNIT] : 1
  const step = unit / 10 ** fraction.length
  // Computed in whole steps so that 7.6k is exactly 7600.
  const value = Math.round(Number(integer.replaceAll(',', '') + fraction) * step)
  if (value > LARGEST || step < 1) return null
  return { shown: shown.trim(), value, within: suffix ? Math.round(step / 2) : 0 }
}

const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    s: 1 / 60,
    second: 1 / 60,
    m: 1,
    minute: 1,
    h: 60,
    hour: 60,
    d: 1_440,
    day: 1_440,
    w: 10_080,
    week: 10_080,
    mo: 43_200,
    month: 43_200,
    y: 525_600,
    yr: 525_600,
    year: 525_600,
  }),
)

/**
 * Age in minutes of a relative activity (`3w`, `43m`, `2 days ago`); null for a month or a date.
 *
 * @internal exported for tests
 */
export function ageInMinutes(activity: string): number | null {
  const match = /^(a|an|\d{1,4})\s?([a-z]+?)s?(?: ago)?$/iu.exec(activity.trim())
  const unit = match?.[2] === '' ? undefined : MINUTES.get(match?.[2]?.toLowerCase() ?? '')
  if (!match || unit === undefined) return null
  const amount = /^an?$/iu.test(match[1] ?? '') ? 1 : Number(match[1])
  return amount * unit
}
