import type { Match } from '../match/matcher'

/** A match as the contract of `npm run match` has it; see docs/design.md. */
export interface PublishedMatch {
  url: string
  title: string
  score: number
  lines: number[]
  signatures: string[]
  posts: string[]
}

export function publishedMatch({ url, title, score, evidence, posts }: Match): PublishedMatch {
  return {
    url,
    title,
    score: Number(score.toFixed(3)),
    lines: [...new Set(evidence.map(({ line }) => line))],
    signatures: [...new Set(evidence.map(({ reason }) => reason))],
    posts: [...posts],
  }
}
