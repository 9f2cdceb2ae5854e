/** Ids of the frame that every page has. */
const RESERVED: ReadonlySet<string> = new Set(['main', 'q', 'map'])

/** Characters of a heading that its anchor is made from. */
const LONGEST = 80

/** For each set of used anchors, the last number given to a text, so that many equal headings cost no more than others. */
const lastNumbers = new WeakMap<Set<string>, Map<string, number>>()

/**
 * Returns the anchor of a heading: its words in lower case joined by hyphens, with `-2`, `-3` … appended
 * when the page already uses that anchor.
 *
 * @param text the heading's plain text
 * @param used anchors already used on the page; the result is added
 */
export function headingId(text: string, used: Set<string>): string {
  const base =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'section'
  const last = lastNumbers.get(used) ?? new Map<string, number>()
  lastNumbers.set(used, last)
  let id = base
  for (let n = (last.get(base) ?? 1) + 1; used.has(id) || RESERVED.has(id); n++) {
    id = `${base}-${n}`
    last.set(base, n)
  }
  used.add(id)
  return id
}
