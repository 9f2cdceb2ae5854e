import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = join('tests', 'logs', 'third-party')

const JUDGED = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(HERE, 'judged.json'), 'utf8')) as Readonly<Record<string, string>>,
  ),
)

/** By set, the files with logs for which no page should be named; `known.log` has those with a known symptom. */
const UNRELATED = {
  first: ['apps', 'system', 'reports', 'near', 'mac-2017'],
  second: ['http', 'media', 'radio', 'reports', 'services', 'system', 'tools', 'vpn'],
  third: ['unrelated'],
  fourth: ['unrelated'],
  fifth: ['unrelated'],
} as const

/** A set of third-party logs, frozen before anything was measured on it. */
export type SetName = keyof typeof UNRELATED

/** Whether an expert could tell a symptom from the lines of a log, without the sentences around them. */
export type Decidable = 'yes' | 'partly' | 'no'

/** A third-party log. */
export interface ThirdPartyLog {
  readonly name: string
  readonly lines: readonly string[]
  /** The log without the lines of others around it. */
  readonly pasted: readonly string[]
  /** Site paths of the pages of which one should come first, the best first; empty when no page should be named. */
  readonly pages: readonly string[]
  /** Whether the lines alone show the symptom, as the author of the set judged; null in sets without such a verdict. */
  readonly decidable: Decidable | null
  /** Page that was named for a log without one, and judged right by its own definition after the first measurement. */
  readonly judged: string | null
}

/** Reads a set below `tests/logs/third-party`; the README there says where the logs come from. */
export function thirdPartyLogs(set: SetName): {
  unrelated: ThirdPartyLog[]
  known: ThirdPartyLog[]
} {
  const unrelated = UNRELATED[set].flatMap((file) => read(set, file))
  const known = read(set, 'known').map((log, n): ThirdPartyLog => {
    // Each known log is between the lines of others, which differ from log to log. One that was judged to show a page
    // would be a second answer.
    const around = [1, 2, 3, 4]
      .map((step) => unrelated[(n * 7 + step * 61) % unrelated.length])
      .flatMap((other) => (other?.judged === null ? other.lines : []))
    const middle = Math.floor(around.length / 2)
    return { ...log, lines: [...around.slice(0, middle), ...log.lines, ...around.slice(middle)] }
  })
  return { unrelated, known }
}

/**
 * What the matcher did with the logs of one or more sets.
 *
 * @param pagesOf pages that the matcher names for a log, best first
 * @returns the logs without a page that one was named for, those of them whose named page was not judged right, and
 *   the logs whose page was not first
 */
export function errorsOf(
  { unrelated, known }: ReturnType<typeof thirdPartyLogs>,
  pagesOf: (log: ThirdPartyLog) => readonly string[],
): { named: ThirdPartyLog[]; wrong: ThirdPartyLog[]; missed: ThirdPartyLog[] } {
  const named = unrelated.filter((log) => pagesOf(log).length > 0)
  return {
    named,
    wrong: named.filter((log) => pagesOf(log).some((page) => page !== log.judged)),
    missed: known.filter((log) => !log.pages.includes(pagesOf(log)[0] ?? '')),
  }
}

function read(set: SetName, file: string): ThirdPartyLog[] {
  const text = readFileSync(join(HERE, set, `${file}.log`), 'utf8')
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [header = '', ...lines] = part.trimEnd().split('\n')
      const [name = '', pages, decidable = null] = header.split(' | ')
      return {
        ...{ name, lines, pasted: lines, judged: JUDGED.get(name) ?? null },
        pages: pages?.split(', ') ?? [],
        decidable: decidable as Decidable | null,
      }
    })
}

/**
 * The exact 95 % interval of a share (Clopper and Pearson, 1934), found by bisection.
 *
 * @param hits how often it was observed
 * @param of number of observations
 * @returns lower and upper bound, 0 to 1
 */
export function interval(hits: number, of: number): readonly [number, number] {
  const tail = (share: number, from: number, to: number): number => {
    let sum = 0
    for (let k = from; k <= to; k++)
      sum += Math.exp(logChoose(of, k) + k * Math.log(share) + (of - k) * Math.log(1 - share))
    return sum
  }
  const solve = (tooLow: (share: number) => boolean): number => {
    let [low, high] = [0, 1]
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2
      if (tooLow(middle)) low = middle
      else high = middle
    }
    return low
  }
  return [
    hits === 0 ? 0 : solve((share) => tail(share, hits, of) < 0.025),
    hits === of ? 1 : solve((share) => tail(share, 0, hits) > 0.025),
  ]
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i)
  return sum
}
