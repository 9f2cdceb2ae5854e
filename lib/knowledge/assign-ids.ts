import { isSeq, parseDocument } from 'yaml'

const LETTER = { posts: 'p', symptoms: 's', remediations: 'r', guides: 'g' } as const
type Kind = keyof typeof LETTER

/**
 * Appends a permanent id for every page that has none. Existing entries stay as they are, to the byte.
 *
 * @param text `content/ids.yaml` as it is
 * @param missing slugs of the pages without an id, by kind, in the order in which they get numbers
 * @returns the new text, the same text when nothing is missing
 */
export function assignIds(
  text: string,
  missing: Readonly<Partial<Record<Kind, readonly string[]>>>,
): string {
  const document = parseDocument(text)
  let changed = false
  for (const kind of Object.keys(LETTER) as Kind[]) {
    const entries = document.get(kind)
    if (!isSeq(entries)) continue
    let last = Math.max(
      0,
      ...(entries.toJSON() as { id: string }[]).map(({ id }) => Number(id.slice(1))),
    )
    for (const slug of missing[kind] ?? []) {
      last += 1
      const entry = document.createNode({ id: `${LETTER[kind]}${last}`, slug }, { flow: true })
      entries.flow = false
      entries.add(entry)
      changed = true
    }
  }
  return changed ? document.toString({ lineWidth: 0 }) : text
}
