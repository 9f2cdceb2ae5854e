import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { withApostrophes } from '../model/text/apostrophes'

/** A remark plugin that makes straight apostrophes between letters typographic in all text outside code. */
export function curlApostrophes() {
  return (tree: Root): void =>
    visit(tree, 'text', (node: Text) => {
      node.value = withApostrophes(node.value)
    })
}
