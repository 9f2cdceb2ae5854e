/** A query with the grades of the posts that answer it: 3 the best, 2 good, 1 marginal. */
export interface Judged {
  readonly id: string
  readonly type: string
  readonly q: string
  /** Permanent post id → grade; empty where nothing in the corpus answers. */
  readonly rel: Readonly<Record<string, number>>
}

/** What an engine answered: for each hit, best first, the ids of the posts that it is or reports. */
export interface Answered {
  readonly confident: boolean
  readonly hits: readonly (readonly string[])[]
}

export interface Verdict {
  /** Rank of the first hit of grade 2 or more, from 1; 0 where there is none. */
  readonly first: number
  /** Normalised discounted cumulative gain of the first ten hits. */
  readonly ndcg: number
}

/** A page that reports more posts than this earns nothing: it would fit every query. */
const MOST_POSTS = 6
/** The grade from which a hit is a success. */
const SUCCESS = 2

/**
 * Judges a list. A hit's grade is the best among the posts that it is or reports; a post earns once;
 * posts that a page covers beside its best leave the ideal list. Gain 2^grade − 1, log2 discount.
 */
export function judge(rel: Judged['rel'], hits: Answered['hits']): Verdict {
  const earned = new Set<string>()
  const beside = new Set<string>()
  let first = 0
  let gain = 0
  hits.slice(0, 10).forEach((posts, n) => {
    const fresh = posts.length > MOST_POSTS ? [] : posts.filter((post) => !earned.has(post))
    const graded = fresh
      .filter((post) => rel[post])
      .sort((a, b) => (rel[b] as number) - (rel[a] as number))
    for (const post of graded) earned.add(post)
    for (const post of graded.slice(1)) beside.add(post)
    const grade = rel[graded[0] ?? ''] ?? 0
    gain += discounted(grade, n)
    if (first === 0 && grade >= SUCCESS) first = n + 1
  })
  const ideal = Object.entries(rel)
    .filter(([post]) => !beside.has(post))
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

/** Means over the queries that have an answer. */
export function summarise(verdicts: readonly Verdict[]): Summary {
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
