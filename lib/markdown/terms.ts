import { escapeRegex } from '../util/escape-regex'
import type { Link, Nodes, Root, Text } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { GlossaryEntry } from '../model/guide'

const NEVER_INSIDE = new Set([
  'link',
  'linkReference',
  'heading',
  'inlineCode',
  'code',
  'tableCell',
])

/**
 * A remark plugin that links the first use of each glossary term to its entry. Matches whole words, case
 * sensitively, outside links, headings, table cells and code.
 */
export function linkTerms(glossary: readonly GlossaryEntry[]) {
  return (tree: Root): void => {
    const slugByTerm = new Map(glossary.map((entry) => [entry.term, entry.slug]))
    if (slugByTerm.size === 0) return
    const terms = [...slugByTerm.keys()].sort((a, b) => b.length - a.length)
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_.-])(?:${terms.map(escapeRegex).join('|')})(?![\\p{L}\\p{N}_-])`,
      'gu',
    )
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent = ancestors[ancestors.length - 1]
      if (!parent || ancestors.some((ancestor) => NEVER_INSIDE.has(ancestor.type))) return
      for (const match of node.value.matchAll(pattern)) {
        const slug = slugByTerm.get(match[0])
        if (slug === undefined) continue
        slugByTerm.delete(match[0])
        const index = parent.children.indexOf(node as never)
        const end = match.index + match[0].length
        const rest: Text = { type: 'text', value: node.value.slice(end) }
        const link: Link = {
          type: 'link',
          url: `/glossary/#${slug}`,
          data: { hProperties: { className: ['term'] } },
          children: [{ type: 'text', value: match[0] }],
        }
        node.value = node.value.slice(0, match.index)
        parent.children.splice(index + 1, 0, ...([link, rest] as Nodes[] as never[]))
        return [SKIP, index + 2]
      }
      return
    })
  }
}
