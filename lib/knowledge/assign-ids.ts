import { isSeq, parseDocument } from 'yaml'
import { yamlScalar } from '../markdown/yaml-scalar'

const LETTER = { posts: 'p', symptoms: 's', remediations: 'r', guides: 'g' } as const
type Kind = keyof typeof LETTER

/**
 * Appends a permanent id for every page that has none. Existing entries stay byte for byte.
 *
 * @param text current text of `content/ids.yaml`
 * @param missing slugs of the pages without an id, by kind, in the order in which they get numbers
 * @returns the new text; the same text when nothing is missing
 */
export function assignIds(
  text: string,
  missing: Readonly<Partial<Record<Kind, readonly string[]>>>,
): string {
  const document = parseDocument(text)
  let result = text
  // From the last list to the first, so that the offsets in `text` stay valid.
  for (const kind of (Object.keys(LETTER) as Kind[]).reverse()) {
    const slugs = missing[kind] ?? []
    const entries = document.get(kind)
    if (slugs.length === 0 || !isSeq(entries) || !entries.range) continue
    const numbers = (entries.toJSON() as { id: string }[]).map(({ id }) => Number(id.slice(1)))
    const first = Math.max(0, ...numbers) + 1
    const lines = slugs.map(
      (slug, i) => `  - { id: ${LETTER[kind]}${first + i}, slug: ${yamlScalar(slug)} }`,
    )
    const [start, end] = entries.range
    const before =
      numbers.length === 0 ? result.slice(0, start).trimEnd() : result.slice(0, end).trimEnd()
    result = `${before}\n${lines.join('\n')}${result.slice(end).replace(/^\n?/, '\n')}`
  }
  return result
}
