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
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'section'
  let id = base
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`
  used.add(id)
  return id
}
