import { plainText } from '../markdown/plain'
import type { Knowledge, Post } from '../model/knowledge'

/** Unmodified lines of each source file, by file name. */
export type SourceLines = ReadonlyMap<string, readonly string[]>

/**
 * All lines of a post in which a quote or signature may match: the plain text of its page, then the source
 * lines of all its sightings, but for formats of records, whose lines hold other posts too. White space is folded.
 */
function postLines(post: Post, sources: SourceLines): string[] {
  const original = post.sightings.flatMap(({ file, lines: [first, last], bytes }) =>
    bytes ? [] : (sources.get(file) ?? []).slice(first - 1, last),
  )
  return [...plainText(post.body).split('\n'), ...original].map(foldSpace).filter(Boolean)
}

/** The lines of every post, by slug. */
export function allPostLines(knowledge: Knowledge, sources: SourceLines): Map<string, string[]> {
  return new Map(knowledge.posts.map((post) => [post.slug, postLines(post, sources)]))
}

/** Collapses each run of white space to one space and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
