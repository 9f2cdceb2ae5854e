import type { Element, Root } from 'hast'
import { relativePath } from '../finish/steps/addresses'
import { readableSize } from '../finish/files'
import { attribute, eachElement, parsePage, serialisePage } from '../finish/html'

/** A file that the download page offers; the page names it by `data-download`. */
export interface Download {
  /** Path in the finished folder. */
  readonly path: string
  readonly bytes: number
}

/**
 * Puts address and size into the links that carry `data-download="<name>"`. They can be known only once
 * the files are made from the finished pages, so this is the last thing done to a page.
 *
 * @param downloads null for a copy that travels inside a download: its links become plain text
 * @returns the page, and the names that no download has
 */
export function fillDownloads(
  html: string,
  page: string,
  downloads: ReadonlyMap<string, Download> | null,
): { html: string; unknown: string[] } {
  const tree = parsePage(html)
  const unknown: string[] = []
  for (const link of downloadLinks(tree)) {
    const name = attribute(link, 'dataDownload') ?? ''
    delete link.properties.dataDownload
    if (downloads === null) {
      link.tagName = 'span'
      link.properties = {}
      link.children.push({ type: 'text', value: ' (from the published site)' })
      continue
    }
    const download = downloads.get(name)
    if (!download) {
      unknown.push(name)
      continue
    }
    link.properties.href = relativePath(page, download.path)
    link.children.push({ type: 'text', value: ` (${readableSize(download.bytes)})` })
  }
  return { html: serialisePage(tree), unknown }
}

function downloadLinks(tree: Root): Element[] {
  const links: Element[] = []
  eachElement(tree, (element) => {
    if (attribute(element, 'dataDownload') !== undefined) links.push(element)
  })
  return links
}
