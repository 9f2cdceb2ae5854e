import type { Root } from 'hast'
import { attribute, eachElement, firstElement } from '../html'

/**
 * Marks the page itself and its list in the main menu, in place. Addresses must still start with a slash.
 *
 * @param page file of the page, relative to the root
 */
export function setAriaCurrent(tree: Root, page: string): void {
  const menu = firstElement(tree, 'header')
  if (!menu) return
  const path = `/${page.replace(/index\.html$/, '')}`
  eachElement(menu, (link) => {
    const to = attribute(link, 'href')
    if (link.tagName !== 'a' || to === undefined || to === '/' || !path.startsWith(to)) return
    link.properties.ariaCurrent = to === path ? 'page' : 'true'
  })
}
