import type { Knowledge } from '../../../model/knowledge'

/** One row of a docset's index. */
export interface DocsetEntry {
  readonly name: string
  /** An entry type that Dash and Zeal know; the list is at https://kapeli.com/docsets#supportedentrytypes. */
  readonly type: 'Entry' | 'Procedure' | 'Error' | 'Guide' | 'Word'
  /** Path of the page in the site, with its anchor. */
  readonly path: string
}

/**
 * Every name under which a page can be looked up: titles, aliases, and each way an error code is printed.
 * Symptoms are entries, remediations procedures, guides guides, terms words.
 */
export function docsetEntries(knowledge: Knowledge): DocsetEntry[] {
  const rows: DocsetEntry[] = []
  const add = (type: DocsetEntry['type'], url: string, names: readonly string[]): void => {
    for (const name of new Set(names)) rows.push({ name, type, path: pathOf(url) })
  }
  for (const page of knowledge.symptoms) add('Entry', page.url, [page.title, ...page.aliases])
  for (const page of knowledge.remediations)
    add('Procedure', page.url, [page.title, ...page.aliases])
  for (const page of knowledge.guides) add('Guide', page.url, [page.title, ...page.aliases])
  for (const page of knowledge.errors) add('Error', page.url, [page.title, ...page.forms])
  for (const term of knowledge.glossary) {
    const names = [term.term, ...term.aliases, ...(term.long ? [term.long] : [])]
    add('Word', `/glossary/#${term.slug}`, names)
  }
  return rows
}

function pathOf(url: string): string {
  const [path = '', anchor] = url.slice(1).split('#')
  return `${path}index.html${anchor === undefined ? '' : `#${anchor}`}`
}
