import { config, PLACEHOLDER } from './config'

/** Returns the permanent short site path of an id: `s12` → `/s/12/`. */
export function shortPath(id: string): string {
  return `/${id[0]}/${id.slice(1)}/`
}

/** Returns the site path of a page's Markdown twin: `/symptoms/x/` → `/symptoms/x/index.md`. */
export function twinPath(url: string): string {
  return `${url}index.md`
}

/** Returns the site path of a page's link preview image: `/symptoms/x/` → `/symptoms/x/card.png`. */
export function cardPath(url: string): string {
  return `${url}card.png`
}

/** Size of preview images in pixels. Link previews show an aspect ratio of 1.91:1 uncropped. */
export const CARD = { width: 800, height: 420 } as const

/** Returns the absolute address of a site path, for formats that require one; see `PLACEHOLDER`. */
export function absolute(path: string): string {
  return (config.address ?? PLACEHOLDER) + path.replace(/^\//, '')
}

/**
 * Returns the address of a site path for use in a generated file: absolute when the site's address is
 * configured, otherwise relative to the file. Relative addresses name `index.html`, so that they also work
 * from a disk.
 *
 * @param file path below the root of the file that contains the address: `symptoms/x/index.md`
 * @param path site path, optionally with a query or fragment
 */
export function addressIn(file: string, path: string): string {
  if (config.address !== null) return absolute(path)
  const rest = /[?#].*$/.exec(path)?.[0] ?? ''
  const target = path.slice(1, path.length - rest.length)
  const index = target === '' || target.endsWith('/') ? 'index.html' : ''
  return `${'../'.repeat(file.split('/').length - 1)}${target}${index}${rest}`
}

/** Returns a site path for display: absolute when the site's address is configured, otherwise unchanged. */
export function shownAddress(path: string): string {
  return config.address === null ? path : absolute(path)
}

/** Returns words as a slug for an address: `iOS 26` → `ios-26`, `BSD sockets` → `bsd-sockets`. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
