import type { Element, Root } from 'hast'
import { ADDRESS_PROPERTIES, attribute, eachElement } from '../html'

/** A link from one page to a file of the site. */
export interface Reference {
  /** Target file, relative to the root: `posts/a/index.html`. */
  readonly file: string
  /** Decoded id of the target element, or null. */
  readonly anchor: string | null
}

/** Placeholder for the URL of the finished folder. RFC 2606 reserves `.invalid`. */
const ANYWHERE = 'http://anywhere.invalid/'

/** `<link rel>` values whose address must stay absolute because other sites read it. */
const KEPT_ABSOLUTE: ReadonlySet<string> = new Set(['canonical'])

/**
 * Makes every address on the page relative to the page, in place. The address of a folder becomes that of its
 * `index.html`, so it works from a disk and from an object store without index rules.
 *
 * @param page file of the page, relative to the root
 * @param own URL of the published site, with the trailing slash, or null
 * @param rename returns the new name of a renamed file (hashed assets), or the name unchanged
 * @returns the references to files of the site, for the check that each target exists
 */
export function relativizeAddresses(
  tree: Root,
  page: string,
  own: string | null,
  rename: (file: string) => string,
): Reference[] {
  const references: Reference[] = []
  const relative = (address: string): string => {
    const target = resolveAddress(address, page, own)
    if (target === null) return address
    const file = rename(target.file)
    references.push(file === target.file ? target : { file, anchor: target.anchor })
    if (address.startsWith('#')) return address
    return `${relativePath(page, file)}${target.query}${target.hash}`
  }
  eachElement(tree, (element) => {
    if (element.tagName === 'link' && KEPT_ABSOLUTE.has(attribute(element, 'rel') ?? '')) return
    for (const name in element.properties) {
      if (ADDRESS_PROPERTIES.has(name))
        element.properties[name] = relative(attribute(element, name) ?? '')
      else if (name === 'srcSet')
        element.properties[name] = eachCandidate(attribute(element, name) ?? '', relative)
    }
    relativizeRefresh(element, relative)
    if (element.tagName === 'a' && /^https?:/i.test(attribute(element, 'href') ?? ''))
      element.properties.rel = withoutTrace(attribute(element, 'rel') ?? '')
  })
  return references
}

/** `rel` of a link to another site: that site learns nothing about the page and cannot reach its window. */
function withoutTrace(rel: string): string[] {
  return [...new Set([...rel.split(/\s+/).filter(Boolean), 'noopener', 'noreferrer'])]
}

/** Forwarding pages: `<meta http-equiv="refresh" content="0; url=/symptoms/x/">`. */
function relativizeRefresh(element: Element, relative: (address: string) => string): void {
  if (element.tagName !== 'meta') return
  if (attribute(element, 'httpEquiv')?.toLowerCase() !== 'refresh') return
  const [delay = '0', ...rest] = (attribute(element, 'content') ?? '').split(';')
  const address = rest.join(';').trim().slice('url='.length)
  element.properties.content = `${delay}; url=${relative(address)}`
}

function eachCandidate(srcset: string, relative: (address: string) => string): string {
  return srcset
    .split(',')
    .map((candidate) => {
      const [address = '', ...descriptor] = candidate.trim().split(' ')
      return [relative(address), ...descriptor].join(' ')
    })
    .join(', ')
}

/** A reference with the query and hash of its address. */
interface Target extends Reference {
  readonly query: string
  readonly hash: string
}

/** Caches the targets of addresses that start at the root, which are the same on every page. */
const fromRoot = new Map<string, Target | null>()

/**
 * Resolves an address on an exported page.
 *
 * @returns the target in the site, or null for an address of another site, a mail or phone address, or embedded data
 */
export function resolveAddress(address: string, page: string, own: string | null): Target | null {
  const inside = own !== null && address.startsWith(own) ? `/${address.slice(own.length)}` : address
  if (!inside.startsWith('/')) return resolveFrom(page, inside)
  let target = fromRoot.get(inside)
  if (target === undefined) {
    target = resolveFrom('', inside)
    fromRoot.set(inside, target)
  }
  return target
}

function resolveFrom(page: string, address: string): Target | null {
  const url = new URL(address, ANYWHERE + directoryForm(page))
  if (!url.href.startsWith(ANYWHERE)) return null
  const file = address.startsWith('#') ? page : fileOf(decodeURIComponent(url.pathname))
  const anchor = url.hash.length > 1 ? decodeURIComponent(url.hash.slice(1)) : null
  return { file, query: url.search, hash: url.hash, anchor }
}

/** `/posts/a/` → `posts/a/index.html`; `/feed.xml` → `feed.xml`. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

/** Address at which a server shows the page: `posts/a/index.html` → `posts/a/`. */
function directoryForm(page: string): string {
  return page.endsWith('index.html') ? page.slice(0, -'index.html'.length) : page
}

/** Returns the relative address from one file to another, encoded. Both paths are relative to the root. */
export function relativePath(from: string, to: string): string {
  let shared = 0
  for (let end = to.indexOf('/') + 1; end > 0; end = to.indexOf('/', shared) + 1) {
    if (!from.startsWith(to.slice(shared, end), shared)) break
    shared = end
  }
  const rest = to.slice(shared)
  const encoded = PLAIN_PATH.test(rest) ? rest : rest.split('/').map(encodeURIComponent).join('/')
  return rootPrefix(from.slice(shared)) + encoded
}

const PLAIN_PATH = /^[\w./-]*$/

/** Returns the relative address from a page to the root: an empty string, `../`, `../../` … */
export function rootPrefix(page: string): string {
  return '../'.repeat(page.split('/').length - 1)
}
