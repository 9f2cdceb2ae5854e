import type { Knowledge } from '../../../model/knowledge'

/** The numbers of the home page. */
export interface Counts {
  readonly posts: number
  readonly symptoms: number
  readonly remediations: number
  readonly errors: number
  /** Number of source files. */
  readonly sources: number
  /** Newest capture date of a source; null when none is recorded. */
  readonly captured: string | null
  /** Newest review date of a symptom or remedy; null when there is none. */
  readonly reviewed: string | null
}

/** Computes the numbers of the home page. */
export function counts(knowledge: Knowledge): Counts {
  const captured = knowledge.sources
    .map((source) => source.captured)
    .filter((day) => day !== 'unknown')
  const reviewed = [...knowledge.symptoms, ...knowledge.remediations].map((page) => page.reviewed)
  return {
    posts: knowledge.posts.length,
    symptoms: knowledge.symptoms.length,
    remediations: knowledge.remediations.length,
    errors: knowledge.errors.length,
    sources: knowledge.sources.length,
    captured: newest(captured),
    reviewed: newest(reviewed),
  }
}

function newest(days: readonly string[]): string | null {
  return [...days].sort().pop() ?? null
}
