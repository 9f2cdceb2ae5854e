import type { Knowledge } from '../../../model/knowledge'

/** The numbers of the home page. */
export interface Counts {
  readonly posts: number
  readonly symptoms: number
  readonly remediations: number
  readonly errors: number
  /** Files that the posts were read from. */
  readonly sources: number
  /** Newest date of capture of a source; null where none is recorded. */
  readonly captured: string | null
  /** Newest date of review of a page; null where there is none. */
  readonly reviewed: string | null
}

/** Counts what there is. */
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
