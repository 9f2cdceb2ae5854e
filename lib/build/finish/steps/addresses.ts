import type { Element, Root } from 'hast'
import { attribute, eachElement } from '../html'
import { ADDRESS_PROPERTIES } from './strip-next'

/** A link from one page to a file of the site. */
export interface Reference {
  /** File it leads to, relative to the folder's root: `posts/a/index.html`. */
  readonly file: string
  /** Decoded id of the element on that page, or null. */
  readonly anchor: string | null
}

/** A stand-in for the address of the finished folder. RFC 2606 reserves `.invalid`. */
const ANYWHERE = 'http://anywhere.invalid/'

/** `<link rel>` values whose address other sites read, so that it must stay whole. */
const KEPT_ABSOLUTE: ReadonlySet<string> = new Set(['canonical'])

/**
 * Makes every address of the page relative to the page, in place; a folder's address becomes that of
 * its `index.html`, so that it works from a disk and from a store without index rules.
 *
 * @param page file of the page, relative to the root
 * @param own address under which the site is published, with the closing slash, or null
 * @param rename new name of a file that the finishing step renames (hashed assets), else the same
 * @returns the references to files of the site, for the check that each is there
 */
export function relativiseAddresses(
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
    relativiseRefresh(element, relative)
  })
  return references
}

/** Forwarding pages: `<meta http-equiv="refresh" content="0; url=/symptoms/x/">`. */
function relativiseRefresh(element: Element, relative: (address: string) => string): void {
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

/** Targets of addresses that start at the root, which are the same on every page. */
const fromRoot = new Map<string, Target | null>()

/**
 * What an address of an exported page leads to.
 *
 * @returns null for an address of another site, a mail or phone address, or embedded data
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

/** Address under which a server shows the page: `posts/a/index.html` → `posts/a/`. */
function directoryForm(page: string): string {
  return page.endsWith('index.html') ? page.slice(0, -'index.html'.length) : page
}

/** Relative address from one file to another. Both paths are relative to the root; each part is encoded. */
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

/** Relative address from a page to the root: an empty string, `../`, `../../` … */
export function rootPrefix(page: string): string {
  return '../'.repeat(page.split('/').length - 1)
}
