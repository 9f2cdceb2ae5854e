import type { Knowledge } from '../../../model/knowledge'

/** One row of a docset's index. */
export interface DocsetEntry {
  readonly name: string
  /** One of the types at https://kapeli.com/docsets#supportedentrytypes. */
  readonly type: 'Entry' | 'Procedure' | 'Error' | 'Guide' | 'Word'
  /** Path of the page in the site, with its anchor. */
  readonly path: string
}

/**
 * Lists every name under which a page can be looked up: titles, aliases and each printed form of an error code.
 * Symptoms have the type Entry, remedies Procedure, guides Guide, errors Error and glossary terms Word.
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
