import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../markdown/tree'
import type { Publication } from '../model/common'
import type { Knowledge } from '../model/knowledge'
import { withoutFragment } from '../model/sources/outside-links'

/** Where an outside address is linked. */
export interface OutsideLink {
  /** Files of `content/`, in the order of the knowledge. */
  readonly files: readonly string[]
  /** Whether every place names an archived copy. */
  readonly isArchived: boolean
}

/**
 * The outside addresses that editors link, without fragments: sources of claims, errors and terms, links in the text of
 * curated pages, threads of posts, and pages of which `content/sources` has captures. Addresses in the texts of posts are
 * their authors'.
 */
export function outsideLinks(knowledge: Knowledge): ReadonlyMap<string, OutsideLink> {
  const found = new Map<string, { files: Set<string>; isArchived: boolean }>()
  const add = (file: string, address: string | undefined, isArchived = false): void => {
    if (address === undefined || !/^https?:\/\//.test(address)) return
    const url = withoutFragment(address)
    const link = found.get(url) ?? { files: new Set(), isArchived }
    link.files.add(file)
    found.set(url, { ...link, isArchived: link.isArchived && isArchived })
  }
  const cite = (file: string, { url, archived }: Publication): void =>
    add(file, url, archived !== undefined)
  const { symptoms, remediations, guides, posts } = knowledge
  for (const { file, body, evidence } of [...symptoms, ...remediations, ...guides]) {
    for (const entry of evidence) if ('source' in entry) cite(file, entry.source)
    visit(parseMarkdown(body), 'link', ({ url }) => add(file, url))
  }
  for (const { slug, sources } of knowledge.errorDomains)
    for (const source of sources) cite(`content/errors/${slug}.yaml`, source)
  for (const { source } of knowledge.glossary) if (source) cite('content/glossary.yaml', source)
  for (const { file, thread } of posts) add(file, thread)
  for (const { address } of knowledge.sources) add('content/sources/sources.yaml', address)
  return new Map(
    [...found].map(([url, { files, isArchived }]) => [url, { files: [...files], isArchived }]),
  )
}
