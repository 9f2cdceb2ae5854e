import { Document, isCollection, Scalar, visit } from 'yaml'
import type { PostMatter } from '../../model/post'

/** Keys whose values are short enough for one line. */
const ON_ONE_LINE = new Set(['lines', 'bytes', 'replies', 'boosts', 'views', 'body'])

/** The text of `content/posts/<slug>.md`: front matter, a blank line, the Markdown body. */
export function postFile(matter: PostMatter, body: string): string {
  const document = new Document(matter)
  visit(document, {
    Pair(_, pair) {
      const key = String((pair.key as { value?: unknown } | null)?.value)
      if (!isCollection(pair.value)) return
      if (ON_ONE_LINE.has(key)) pair.value.flow = true
      // One line per fact and per changed passage, for readable diffs.
      if (key === 'facts' || key === 'changes')
        for (const fact of pair.value.items) if (isCollection(fact)) fact.flow = true
      if (pair.value.items.length === 0) pair.value.flow = true
    },
    Scalar(_, scalar, path) {
      // In a collection on one line, the library breaks text over lines in ways that YAML does not read back.
      const isOnOneLine = path.some((node) => isCollection(node) && node.flow === true)
      if (isOnOneLine && /[\r\n]/.test(String(scalar.value))) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return `---\n${yaml}---\n\n${body.trimEnd()}\n`
}
