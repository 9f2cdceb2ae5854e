import type { Fault } from '../../model/fault'

/** A gap: what only a person can write, marked in a draft by brackets that no page uses otherwise. */
const GAP = /⟦([^⟧\n]{0,200})⟧?/gu

/** Marks a gap. */
export function gap(what: string): string {
  return `⟦${what}⟧`
}

/** Whether a page still has a gap. */
export function isDraft(text: string): boolean {
  return text.includes('⟦')
}

/** A fault for every gap that is left in a page, with its line. */
export function gapFaults(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, n) =>
    [...line.matchAll(GAP)].map(([marked, what = '']) => ({
      file,
      line: n + 1,
      problem: 'a gap is left in the page',
      expected: what || 'text',
      found: marked,
      fix: 'write it and remove the brackets ⟦ ⟧',
    })),
  )
}
