import { escapeRegex } from '../util/escape-regex'
import { isSlowPattern } from '../util/slow-pattern'
import { foldSpace } from '../knowledge/post-text'
import { formatStrings } from '../logs/build/format-strings'
import { VOLATILE } from '../logs/volatile'
import { SignatureMatcher } from '../logs/match/signature-matcher'
import { plainText } from '../markdown/plain'
import type { Knowledge, Post } from '../model/knowledge'

/** Most signatures that are proposed. */
const MOST = 4
/** Longest part of a line that becomes a pattern, and fewest letters that it must have. */
const PART = { longest: 100, letters: 14 }

/**
 * Patterns over one line that match the given posts and no other post or healthy line, those that match the most
 * posts first. They are made from lines that a program printed.
 */
export function commonSignatures(posts: readonly Post[], knowledge: Knowledge): string[] {
  const own = new Set(posts.map(({ slug }) => slug))
  const others = knowledge.posts
    .filter(({ slug }) => !own.has(slug))
    .flatMap((post) => [post.title, ...linesOf(post)])
  const foreign = [...others, ...knowledge.healthyLogLines.map(foldSpace)]
  const ownLines = posts.map(linesOf)
  const lines = posts
    .flatMap(({ title, body }) => formatStrings(title, body))
    .sort((a, b) => Number(a.inProse) - Number(b.inProse))
  const patterns = [...new Set(lines.map(({ text }) => patternOf(foldSpace(text))))]
  return patterns
    .flatMap((pattern) => {
      if (pattern === null || isSlowPattern(pattern)) return []
      const set = new SignatureMatcher([{ pattern, target: 0 }])
      const isIn = (lines: readonly string[]): boolean =>
        lines.some((line) => set.find(line).length > 0)
      const count = ownLines.filter(isIn).length
      return count > 0 && !isIn(foreign) ? [{ pattern, count }] : []
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ pattern }) => pattern)
}

const foldedLines = new WeakMap<Post, readonly string[]>()

function linesOf(post: Post): readonly string[] {
  const lines = foldedLines.get(post) ?? plainText(post.body).split('\n').map(foldSpace)
  foldedLines.set(post, lines)
  return lines
}

/** The longest part of a line without anything that changes from run to run, as a pattern; null if too short. */
function patternOf(line: string): string | null {
  const parts = VOLATILE.reduce((text, [, volatile]) => text.replace(volatile, '\n'), line)
    .split('\n')
    .map((part) => wholeWords(part.trim()))
  const [longest = ''] = parts.sort((a, b) => lettersIn(b) - lettersIn(a))
  if (lettersIn(longest) < PART.letters) return null
  return escapeRegex(longest).replace(/\d{2,}/gu, String.raw`\d{1,12}`)
}

/** At most as many characters as a pattern may have, cut between words. */
function wholeWords(text: string): string {
  if (text.length <= PART.longest) return text
  return text.slice(0, text.lastIndexOf(' ', PART.longest)).trim()
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
