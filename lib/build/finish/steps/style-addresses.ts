import { rootPrefix, type Reference } from './addresses'

/** The address of a file in a minified stylesheet. It starts at the root of the site. */
const ADDRESS = /url\(["']?\/([^)"']+)["']?\)/g

/** A font face whose file is in the site. */
const FACE = /@font-face\{[^}]*url\(["']?\/[^}]*\}/g

/**
 * Makes the addresses in the styles of a page relative to the page.
 *
 * @param page file of the page, relative to the root
 * @returns the styles, and references to the files, for the check that each exists
 */
export function relativizeStyles(
  styles: string,
  page: string,
): { readonly styles: string; readonly references: readonly Reference[] } {
  const files = [...styles.matchAll(ADDRESS)].map(([, file = '']) => file)
  return {
    styles: styles.replace(ADDRESS, `url(${rootPrefix(page)}$1)`),
    references: files.map((file) => ({ file, anchor: null })),
  }
}

/** Styles without fonts of the site, for a page that loads no files; the fonts of the system take their place. */
export function withoutFonts(styles: string): string {
  return styles.replace(FACE, '')
}
