import type { Passage, Piece } from '../../model/post'

/** Words of unchanged text shown on either side of a change, so that its place is recognised. */
const AROUND = 8
/** More single insertions and removals than this count as one: the texts have too little in common. */
const MOST_EDITS = 2000

/** A word or a sign of a text, and where it stands; white space counts nowhere. */
interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A run of tokens: `same` in both texts, `removed` from the older, `added` in the newer. */
interface Run {
  readonly kind: 'same' | 'removed' | 'added'
  /** Tokens of the older text for what was removed, else of the newer one; the last is not included. */
  readonly from: number
  readonly to: number
}

/**
 * Where two texts differ, word by word, in reading order. White space is no difference: a listing
 * puts on one line what a feed breaks into many.
 *
 * @returns passages, each a piece of both texts with at most eight unchanged words at its ends;
 * none where the texts have the same words
 */
export function wordDiff(older: string, newer: string): Passage[] {
  const [old, now] = [tokens(older), tokens(newer)]
  const runs = joined(edits(old, now))
  const piece = ({ kind, from, to }: Run, n: number): Piece => {
    const text = kind === 'removed' ? slice(older, old, from, to) : slice(newer, now, from, to)
    const shown = n === 0 ? text.trimStart() : text
    if (kind === 'same') return { same: shown }
    return kind === 'removed' ? { removed: shown } : { added: shown }
  }
  return passages(runs).map((passage) => passage.map(piece))
}

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}_]+|[^\s\u200b\ufeff]/gu), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** The text of some tokens with the white space before the first, every run of it as one space. */
function slice(text: string, of: readonly Token[], from: number, to: number): string {
  const before = of[from - 1]
  const shown = before
    ? text.slice(before.end, of[to - 1]?.end)
    : ` ${text.slice(0, of[to - 1]?.end)}`
  return shown.replace(/[\s\u200b\ufeff]+/gu, ' ')
}

/**
 * The fewest tokens to remove and to add, after E. Myers, “An O(ND) difference algorithm and its
 * variations” (1986): the furthest place reached on every diagonal, one edit more at a time.
 */
function edits(old: readonly Token[], now: readonly Token[]): Run[] {
  const equal = (x: number, y: number): boolean => old[x]?.text === now[y]?.text
  const reached: Int32Array[] = []
  const most = Math.min(old.length + now.length, MOST_EDITS)
  for (let count = 0; count <= most; count++) {
    const last = reached[count - 1]
    const furthest = new Int32Array(2 * count + 1)
    reached.push(furthest)
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = startOf(last, count, diagonal).x
      while (x < old.length && x - diagonal < now.length && equal(x, x - diagonal)) x++
      furthest[diagonal + count] = x
      if (x >= old.length && x - diagonal >= now.length) return walkBack(reached, old, now)
    }
  }
  return [
    { kind: 'removed', from: 0, to: old.length },
    { kind: 'added', from: 0, to: now.length },
  ]
}

/** Where the search enters a diagonal with its newest edit, and from which diagonal it comes. */
function startOf(
  last: Int32Array | undefined,
  count: number,
  diagonal: number,
): { readonly x: number; readonly from: number } {
  if (!last) return { x: 0, from: 0 }
  const at = (other: number): number => last[other + count - 1] ?? -1
  const isAdded = diagonal === -count || (diagonal !== count && at(diagonal - 1) < at(diagonal + 1))
  return isAdded
    ? { x: at(diagonal + 1), from: diagonal + 1 }
    : { x: at(diagonal - 1) + 1, from: diagonal - 1 }
}

function walkBack(
  reached: readonly Int32Array[],
  old: readonly Token[],
  now: readonly Token[],
): Run[] {
  const runs: Run[] = []
  let [x, y] = [old.length, now.length]
  for (let count = reached.length - 1; count >= 0; count--) {
    const diagonal = x - y
    const { x: start, from } = startOf(reached[count - 1], count, diagonal)
    if (x > start) runs.push({ kind: 'same', from: start - diagonal, to: y })
    if (count === 0) break
    const isAdded = from > diagonal
    const end = isAdded ? start - diagonal : start
    runs.push({ kind: isAdded ? 'added' : 'removed', from: end - 1, to: end })
    x = isAdded ? start : start - 1
    y = x - from
  }
  return runs.reverse()
}

/** Runs in a row as one each; between two unchanged ones what was removed stands before what was added. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    const isLate = run.kind === 'removed' && last?.kind === 'added'
    const at = found.length - (isLate ? 2 : 1)
    const before = found[at]
    if (before?.kind === run.kind) found[at] = { ...before, to: run.to }
    else found.splice(at + 1, 0, run)
  }
  return found
}

/** Changes with some words around them; those whose surroundings touch share a passage. */
function passages(runs: readonly Run[]): Run[][] {
  const found: Run[][] = []
  let open: Run[] = []
  runs.forEach((run, n) => {
    if (run.kind !== 'same') return void open.push(run)
    const words = run.to - run.from
    const [isFirst, isLast] = [n === 0, n === runs.length - 1]
    if (!isFirst && !isLast && words <= 2 * AROUND) return void open.push(run)
    if (!isFirst) {
      found.push([...open, { ...run, to: Math.min(run.to, run.from + AROUND) }])
      open = []
    }
    if (!isLast) open = [{ ...run, from: Math.max(run.from, run.to - AROUND) }]
  })
  if (open.some(({ kind }) => kind !== 'same')) found.push(open)
  return found
}
