import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/** Replaces straight apostrophes between letters by typographic ones, as in “don’t”. For prose, not for code. */
export function withApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** A remark plugin that does so in all text outside code. */
export function curlApostrophes() {
  return (tree: Root): void =>
    visit(tree, 'text', (node: Text) => {
      node.value = withApostrophes(node.value)
    })
}
