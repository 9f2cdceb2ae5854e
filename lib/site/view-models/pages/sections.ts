import { parseMarkdown } from '../../../markdown/tree'

/** The Markdown around the numbered lists of a section. */
export interface AroundSteps {
  readonly before: string
  readonly after: string
}

/** Returns the Markdown before the first numbered list and after the last; without a list, all is `before`. */
export function aroundSteps(markdown: string): AroundSteps {
  const lists = parseMarkdown(markdown).children.filter(
    (node) => node.type === 'list' && node.ordered === true,
  )
  const last = lists[lists.length - 1]
  if (!last) return { before: markdown, after: '' }
  return {
    before: markdown.slice(0, lists[0]?.position?.start.offset).trim(),
    after: markdown.slice(last.position?.end.offset).trim(),
  }
}

/** Takes the first list item that begins with `opening` out of a section; `item` is empty if there is none. */
export function takeItem(markdown: string, opening: string): { item: string; rest: string } {
  const items = parseMarkdown(markdown).children.flatMap((node) =>
    node.type === 'list' ? node.children : [],
  )
  for (const { children, position } of items) {
    const [start, end] = [children[0]?.position?.start.offset, position?.end.offset]
    if (!markdown.startsWith(opening, start)) continue
    return {
      item: markdown.slice(start, end),
      rest: (
        markdown.slice(0, position?.start.offset) + markdown.slice(end).replace(/^\n/, '')
      ).trim(),
    }
  }
  return { item: '', rest: markdown }
}
