import { diffArrays } from 'diff'
import type { Passage, Piece } from '../../../model/post'

/** Unchanged words shown on each side of a change, so that readers recognize its place. */
const CONTEXT = 8
/** Maximum number of different words; texts with more have too little in common to compare. */
const MOST_EDITS = 2000

/** A word or punctuation mark with its position. White space is ignored. */
interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A run of tokens: `same` in both texts, `removed` from the older, `added` in the newer. */
interface Run {
  readonly kind: 'same' | 'removed' | 'added'
  /** Token indexes in the older text for `removed`, else in the newer one; `to` is exclusive. */
  readonly from: number
  readonly to: number
}

/**
 * Compares two texts word by word, in reading order. Ignores white space, because a listing puts on one
 * line what a feed breaks into many.
 *
 * @returns passages, each a piece of both texts with at most eight unchanged words at its ends; empty if
 *   the texts have the same words
 */
export function wordDiff(older: string, newer: string): Passage[] {
  const [old, now] = [tokens(older), tokens(newer)]
  const piece = ({ kind, from, to }: Run, n: number): Piece => {
    const text = kind === 'removed' ? slice(older, old, from, to) : slice(newer, now, from, to)
    const shown = n === 0 ? text.trimStart() : text
    if (kind === 'same') return { same: shown }
    return kind === 'removed' ? { removed: shown } : { added: shown }
  }
  return passages(runs(old, now)).map((passage) => passage.map(piece))
}

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}_]+|[^\s\u200b\ufeff]/gu), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** Text of a range of tokens with the white space before the first; each run of white space becomes one space. */
function slice(text: string, of: readonly Token[], from: number, to: number): string {
  const before = of[from - 1]
  const shown = before
    ? text.slice(before.end, of[to - 1]?.end)
    : ` ${text.slice(0, of[to - 1]?.end)}`
  return shown.replace(/[\s\u200b\ufeff]+/gu, ' ')
}

/** A shortest edit script as runs in reading order. */
function runs(old: readonly Token[], now: readonly Token[]): Run[] {
  const changes = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  )
  if (changes === undefined) {
    return [
      { kind: 'removed', from: 0, to: old.length },
      { kind: 'added', from: 0, to: now.length },
    ]
  }
  let [inOld, inNow] = [0, 0]
  return changes.map(({ added, removed, count }): Run => {
    if (removed) return { kind: 'removed', from: inOld, to: (inOld += count) }
    if (!added) inOld += count
    return { kind: added ? 'added' : 'same', from: inNow, to: (inNow += count) }
  })
}

/** Adds context words to the changes; changes whose context overlaps share a passage. */
function passages(all: readonly Run[]): Run[][] {
  const found: Run[][] = []
  let open: Run[] = []
  all.forEach((run, n) => {
    if (run.kind !== 'same') return void open.push(run)
    const words = run.to - run.from
    const [isFirst, isLast] = [n === 0, n === all.length - 1]
    if (!isFirst && !isLast && words <= 2 * CONTEXT) return void open.push(run)
    if (!isFirst) {
      found.push([...open, { ...run, to: Math.min(run.to, run.from + CONTEXT) }])
      open = []
    }
    if (!isLast) open = [{ ...run, from: Math.max(run.from, run.to - CONTEXT) }]
  })
  if (open.some(({ kind }) => kind !== 'same')) found.push(open)
  return found
}
