import { projectMarkdown, type ProjectedPiece } from '../../markdown/projection'

/** The first difference between a Markdown text and its source. */
export interface Difference {
  /** 1-based line in the Markdown. */
  readonly line: number
  /** 1-based line in the source text. */
  readonly sourceLine: number
  /** The source text there, up to 60 characters, with white space collapsed. */
  readonly source: string
  /** The text of the Markdown instead. */
  readonly markdown: string
}

/** Characters of list markers in plain text. */
const BULLETS = new Set(['-', '*', '+', '•', '◦', '▪', '‣', '·', '–'])

const SPACE = /\s/u

/** Markdown's syntax for strong text. */
const STARS = '**'

/**
 * Compares a post's Markdown with its source text character by character.
 *
 * Both must have the same characters in the same order. Only these may differ:
 * 1. white space, of any kind and amount, and Markdown's own syntax (the projection drops it);
 * 2. the marker of a list item, which the source may have (`•`, `-`, `*`, `1.`, `1)`) or lack, since
 *   listings drop list markers; a number must be the number in the list;
 * 3. U+0000, which Markdown cannot contain and shows as U+FFFD;
 * 4. two stars on both sides of strong text: the author's own markup, which the forum shows if there is a
 *   space inside the stars.
 *
 * Returns the first difference, or null if there is none. Raw HTML in the Markdown is a difference, because
 * a page drops it. Reads both texts once.
 */
export function compareWithSource(source: string, markdown: string): Difference | null {
  let at = 0
  let sourceLine = 1
  const skipSpace = () => {
    while (at < source.length && SPACE.test(source[at] as string)) {
      if (source[at] === '\n') sourceLine++
      at++
    }
  }
  const fail = (line: number, shown: string, same = 0): Difference => ({
    line,
    sourceLine,
    source: excerpt(source.slice(at - same, at + 200)) || '(the end of the text)',
    markdown: excerpt(shown) || '(the end of the text)',
  })

  const pieces = projectMarkdown(markdown)
  /** For each open strong text, whether the source has stars before it, and so after it. */
  const starred: boolean[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'html') return fail(piece.line, piece.text)
    skipSpace()
    if (piece.kind === 'marker') {
      at += markerLength(source, at, piece.text, textAfter(pieces, index))
      continue
    }
    if (piece.kind === 'strong') {
      const written = source.startsWith(STARS, at) && !textAfter(pieces, index).startsWith('*')
      starred.push(written)
      if (written) at += STARS.length
      continue
    }
    if (piece.kind === 'strong-end') {
      if (!starred.pop()) continue
      if (!source.startsWith(STARS, at)) return fail(piece.line, restFrom(pieces, index, 0))
      at += STARS.length
      continue
    }
    let line = piece.line
    for (let i = 0; i < piece.text.length; i++) {
      const shown = piece.text[i] as string
      if (SPACE.test(shown)) {
        if (shown === '\n') line++
        continue
      }
      skipSpace()
      const expected = source[at] === '\0' ? '\uFFFD' : source[at]
      if (expected !== shown) {
        const same = sharedBefore(source, at, piece.text, i)
        return fail(line, restFrom(pieces, index, i - same), same)
      }
      at++
    }
  }
  skipSpace()
  return at < source.length ? fail(pieces.at(-1)?.line ?? 1, '') : null
}

/** The first visible characters after the piece at `index`. */
function textAfter(pieces: readonly ProjectedPiece[], index: number): string {
  for (let at = index + 1; at < pieces.length; at++) {
    const { text } = pieces[at] as ProjectedPiece
    if (text !== '') return text
  }
  return ''
}

/** Length of the list marker at `at` in the source; 0 if there is none. */
function markerLength(source: string, at: number, marker: string, itemText: string): number {
  if (marker !== '-') {
    const number = marker.slice(0, -1)
    const written = source.slice(at, at + number.length + 1)
    const found = written === `${number}.` || written === `${number})`
    return found && !itemText.startsWith(written) ? written.length : 0
  }
  if (source.startsWith(STARS, at)) return 0
  const first = source[at] ?? ''
  return BULLETS.has(first) && itemText[0] !== first ? 1 : 0
}

/** Length of the common start of the word before the difference, so that the message shows whole words. */
function sharedBefore(source: string, at: number, shown: string, i: number): number {
  let same = 0
  while (same < Math.min(at, i, 20)) {
    const char = source[at - same - 1] as string
    if (SPACE.test(char) || char !== shown[i - same - 1]) break
    same++
  }
  return same
}

function restFrom(pieces: readonly { text: string }[], index: number, from: number): string {
  let rest = pieces[index]?.text.slice(from, from + 200) ?? ''
  for (let i = index + 1; i < pieces.length && rest.length < 200; i++) rest += pieces[i]?.text ?? ''
  return rest
}

const excerpt = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 60)
