import { plainText } from '../markdown/plain'
import type { Knowledge, Post } from '../model/knowledge'

/** Lines of each source file, by file name, as they were. */
export type SourceLines = ReadonlyMap<string, readonly string[]>

/**
 * Every line in which a post can be met: its page's text, block by block, then the lines of all its
 * sightings as the sources have them. White space is folded.
 */
function postLines(post: Post, sources: SourceLines): string[] {
  const original = post.sightings.flatMap(({ file, lines: [first, last] }) =>
    (sources.get(file) ?? []).slice(first - 1, last),
  )
  return [...plainText(post.body).split('\n'), ...original].map(foldSpace).filter(Boolean)
}

/** The lines of every post, by slug. */
export function allPostLines(knowledge: Knowledge, sources: SourceLines): Map<string, string[]> {
  return new Map(knowledge.posts.map((post) => [post.slug, postLines(post, sources)]))
}

/** Runs of white space as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
