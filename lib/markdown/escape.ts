import { markdown } from './tree'

/** A heading of the first level that shows exactly this text. */
export function markdownTitle(text: string): string {
  // Signs at its end would close the heading.
  return `# ${escaped(text).replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))}`
}

/** A link that shows exactly this text. */
export function markdownLink(text: string, url: string): string {
  return `[${escaped(text)}](${/[\s()<>]/.test(url) ? `<${encodeURI(url)}>` : url})`
}

/** A paragraph that shows exactly this text. An address in it becomes a link, as in any Markdown of GitHub. */
export function markdownText(text: string): string {
  const value = text.replace(/\s+/g, ' ').trim()
  return markdown
    .stringify({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })
    .trimEnd()
}

/** Titles that were escaped already; a title is in many files. */
const known = new Map<string, string>()

/** The text on one line, with every character escaped that Markdown would read as a sign. */
function escaped(text: string): string {
  const found = known.get(text)
  if (found !== undefined) return found
  const value = text.replace(/\s+/g, ' ').trim()
  const link = { type: 'link' as const, url: 'x', children: [{ type: 'text' as const, value }] }
  const written = markdown
    .stringify({ type: 'root', children: [{ type: 'paragraph', children: [link] }] })
    .trimEnd()
    .slice('['.length, -'](x)'.length)
  known.set(text, written)
  return written
}
