import { z } from 'zod'
import type { SearchAnswer, AnswerKind, ErrorMention, Search } from './api'

/** What `--batch` reads; other keys are ignored. */
export const Batch = z.array(z.object({ id: z.string(), q: z.string() }))
export type Batch = z.infer<typeof Batch>

export interface BatchHit {
  readonly kind: 'symptom' | 'remediation' | 'post' | 'error'
  readonly url: string
  readonly title: string
  readonly score: number
  /** Sightings of the post, or of the posts that the page reports: `<source file>:<first line>`. */
  readonly posts: readonly string[]
}

export interface BatchAnswer {
  readonly id: string
  readonly answer: AnswerKind
  /** Whether the answer is sure. */
  readonly confident: boolean
  /** Addresses of the errors that the query names, in its order; at most three. */
  readonly errors: readonly string[]
  readonly hits: readonly BatchHit[]
}

/**
 * Answers each query with at most ten hits, best first.
 *
 * @param pages every page that can be a hit
 * @param printedPages addresses of the pages whose printed lines a pasted text holds
 */
export async function answerBatch(
  batch: Batch,
  search: Search,
  pages: readonly { readonly url: string; readonly sightings: readonly string[] }[],
  printedPages: (query: string) => readonly string[],
): Promise<BatchAnswer[]> {
  const sightings = new Map(pages.map((page) => [page.url, page.sightings]))
  const answers: BatchAnswer[] = []
  for (const { id, q } of batch) {
    const answer = await search.find(q, { limit: 10, printed: printedPages(q) })
    const errors = await search.errors(answer)
    answers.push({ id, ...published(answer, errors, sightings) })
  }
  return answers
}

/**
 * An answer in the format of the command contract in docs/design.md.
 *
 * @param sightings sightings of a page's posts, by address of the page
 */
export function published(
  { answer, hits }: SearchAnswer,
  errors: readonly ErrorMention[],
  sightings: ReadonlyMap<string, readonly string[]>,
): Omit<BatchAnswer, 'id'> {
  return {
    answer,
    confident: answer === 'sure',
    errors: errors.filter(({ isSure }) => isSure).map(({ url }) => url),
    hits: hits.map(({ kind, url, title, score }) => ({
      // The contract has four kinds; a guide is a remedy for many symptoms.
      kind: kind === 'guide' ? 'remediation' : kind,
      url,
      title,
      score: Math.round(score * 1000) / 1000,
      posts: sightings.get(url) ?? [],
    })),
  }
}
