import { isMap, isSeq, parseDocument } from 'yaml'
import type { IdEntry } from '../../../model/ids'
import { yamlScalar } from '../../../markdown/yaml-scalar'

/**
 * Updates the post entries in the text of `content/ids.yaml`: appends new entries, rewrites changed ones in
 * place, and keeps all other bytes.
 */
export function writePostIds(text: string, entries: readonly IdEntry[]): string {
  const document = parseDocument(text)
  const posts = document.get('posts')
  if (!isSeq(posts)) return text
  const edits: { from: number; to: number; with: string }[] = []
  const known = new Set<string>()
  const wantedById = new Map(entries.map((entry) => [entry.id, entry]))
  let end = 0
  for (const item of posts.items) {
    if (!isMap(item) || !item.range) continue
    const entry = item.toJSON() as IdEntry
    known.add(entry.id)
    end = item.range[1]
    const wanted = wantedById.get(entry.id)
    if (wanted && entryText(wanted) !== entryText(entry)) {
      edits.push({ from: item.range[0], to: item.range[1], with: entryText(wanted) })
    }
  }
  const fresh = entries.filter(({ id }) => !known.has(id)).map(entryText)
  if (fresh.length > 0) {
    const [from, to] = posts.items.length > 0 ? [end, end] : (posts.range ?? [end, end])
    edits.push({ from, to, with: fresh.map((entry) => `\n  - ${entry}`).join('') })
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, edit) => all.slice(0, edit.from) + edit.with + all.slice(edit.to), text)
}

function entryText(entry: IdEntry): string {
  const list = (values: readonly string[]): string => `[${values.map(yamlScalar).join(', ')}]`
  const parts = [`id: ${entry.id}`, `slug: ${yamlScalar(entry.slug)}`]
  if (entry.former) parts.push(`former: ${list(entry.former)}`)
  if (entry.seen) parts.push(`seen: ${list(entry.seen)}`)
  if (entry.retired) parts.push(`retired: ${JSON.stringify(entry.retired)}`)
  if (entry.instead) parts.push(`instead: ${JSON.stringify(entry.instead)}`)
  return `{ ${parts.join(', ')} }`
}
