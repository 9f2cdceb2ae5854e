/** A query with the grades of the posts that answer it: 3 best, 2 good, 1 marginal. */
export interface Judged {
  readonly id: string
  readonly type: string
  readonly q: string
  /** Permanent post id → grade; empty if nothing in the corpus answers the query. */
  readonly rel: Readonly<Record<string, number>>
}

/** Answer of an engine: for each hit, best first, the ids of the post itself or of its reports. */
export interface Answered {
  /** Whether the engine says that its first hit answers the query. */
  readonly isSure: boolean
  readonly hits: readonly (readonly string[])[]
}

export interface Verdict {
  /** Rank of the first hit with grade 2 or better, starting at 1; 0 if there is none. */
  readonly first: number
  /** Normalized discounted cumulative gain of the first ten hits, 0 to 1. */
  readonly ndcg: number
}

/** A page with more reports than this has no gain: it would match every query. */
const MOST_POSTS = 6
/** Lowest grade of a successful hit. */
const SUCCESS = 2

/**
 * Scores a list of hits. The grade of a hit is the best grade among its posts. Each post counts once. The other
 * posts of a hit are removed from the ideal list. The gain is 2^grade − 1, with a log2 discount.
 */
export function judge(rel: Judged['rel'], hits: Answered['hits']): Verdict {
  const counted = new Set<string>()
  const secondary = new Set<string>()
  let first = 0
  let gain = 0
  hits.slice(0, 10).forEach((posts, n) => {
    const uncounted = posts.length > MOST_POSTS ? [] : posts.filter((post) => !counted.has(post))
    const graded = uncounted
      .filter((post) => rel[post])
      .sort((a, b) => (rel[b] as number) - (rel[a] as number))
    for (const post of graded) counted.add(post)
    for (const post of graded.slice(1)) secondary.add(post)
    const grade = rel[graded[0] ?? ''] ?? 0
    gain += discounted(grade, n)
    if (first === 0 && grade >= SUCCESS) first = n + 1
  })
  const ideal = Object.entries(rel)
    .filter(([post]) => !secondary.has(post))
    .map(([, grade]) => grade)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, n) => sum + discounted(grade, n), 0)
  return { first, ndcg: ideal > 0 ? gain / ideal : 0 }
}

function discounted(grade: number, n: number): number {
  return (2 ** grade - 1) / Math.log2(n + 2)
}

export interface Summary {
  readonly queries: number
  readonly success1: number
  readonly success5: number
  readonly mrr10: number
  readonly ndcg10: number
}

/** Averages the verdicts of all answerable queries. */
export function summarize(verdicts: readonly Verdict[]): Summary {
  const mean = (value: (verdict: Verdict) => number): number =>
    verdicts.reduce((sum, verdict) => sum + value(verdict), 0) / (verdicts.length || 1)
  return {
    queries: verdicts.length,
    success1: mean(({ first }) => (first === 1 ? 1 : 0)),
    success5: mean(({ first }) => (first >= 1 && first <= 5 ? 1 : 0)),
    mrr10: mean(({ first }) => (first > 0 ? 1 / first : 0)),
    ndcg10: mean(({ ndcg }) => ndcg),
  }
}
