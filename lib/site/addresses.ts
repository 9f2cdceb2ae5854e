import { config, PLACEHOLDER } from './config'

/** Site path of the permanent short form of an id: `s12` → `/s/12/`. */
export function shortPath(id: string): string {
  return `/${id[0]}/${id.slice(1)}/`
}

/** Site path of a page's Markdown twin: `/symptoms/x/` → `/symptoms/x/index.md`. */
export function twinPath(url: string): string {
  return `${url}index.md`
}

/** Site path of a page's picture for link previews: `/symptoms/x/` → `/symptoms/x/card.png`. */
export function cardPath(url: string): string {
  return `${url}card.png`
}

/** Size of these pictures in pixels; 1.91 to 1 is what link previews show whole. */
export const CARD = { width: 800, height: 420 } as const

/** Absolute address of a site path, for formats that allow no other; see `PLACEHOLDER`. */
export function absolute(path: string): string {
  return (config.address ?? PLACEHOLDER) + path.replace(/^\//, '')
}

/**
 * A site path as a file for programs names it: absolute where the site knows its address, else the way there
 * from that file, by names of files, so that it leads there from a disk and under any path.
 *
 * @param file the file that names it, below the root: `symptoms/x/index.md`
 */
export function addressIn(file: string, path: string): string {
  if (config.address !== null) return absolute(path)
  const rest = /[?#].*$/.exec(path)?.[0] ?? ''
  const target = path.slice(1, path.length - rest.length)
  const index = target === '' || target.endsWith('/') ? 'index.html' : ''
  return `${'../'.repeat(file.split('/').length - 1)}${target}${index}${rest}`
}

/** A site path for people to read: absolute where the site knows its address, else the path itself. */
export function shownAddress(path: string): string {
  return config.address === null ? path : absolute(path)
}

/** Words as they stand in an address: `iOS 26` → `ios-26`, `BSD sockets` → `bsd-sockets`. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
