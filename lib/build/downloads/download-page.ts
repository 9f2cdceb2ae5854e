import type { Element, Root } from 'hast'
import { relativePath } from '../finish/steps/addresses'
import { readableSize } from '../finish/files'
import { attribute, eachElement, parsePage, serializePage } from '../finish/html'

/** A file that the download page links to with `data-download`. */
export interface Download {
  /** Path in the finished folder. */
  readonly path: string
  readonly bytes: number
}

/**
 * Adds the address and size to each link with `data-download="<name>"`. Both are known only after the files
 * have been made from the finished pages, so this is the last step of a page.
 *
 * @param page file of the page, relative to the root
 * @param downloads download by name, null for one that is too large to be made; null for a page inside a download.
 * Links to both become plain text.
 * @returns the page, and the names that `downloads` does not have
 */
export function fillDownloads(
  html: string,
  page: string,
  downloads: ReadonlyMap<string, Download | null> | null,
): { html: string; unknown: string[] } {
  const tree = parsePage(html)
  const unknown: string[] = []
  for (const link of downloadLinks(tree)) {
    const name = attribute(link, 'dataDownload') ?? ''
    delete link.properties.dataDownload
    const download = downloads?.get(name)
    if (download) {
      link.properties.href = relativePath(page, download.path)
      link.children.push({ type: 'text', value: ` (${readableSize(download.bytes)})` })
    } else if (downloads?.has(name) === false) unknown.push(name)
    else {
      link.tagName = 'span'
      link.properties = {}
      const why = downloads === null ? 'from the published site' : 'too many files for a ZIP file'
      link.children.push({ type: 'text', value: ` (${why})` })
    }
  }
  return { html: serializePage(tree), unknown }
}

function downloadLinks(tree: Root): Element[] {
  const links: Element[] = []
  eachElement(tree, (element) => {
    if (attribute(element, 'dataDownload') !== undefined) links.push(element)
  })
  return links
}
