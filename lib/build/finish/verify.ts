import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Document } from './html/html'
import type { Reference } from './steps/addresses'
import type { FinishedPage } from './page'
import type { Fault } from '../../model/fault'

type Node = DefaultTreeAdapterTypes.Node

/**
 * Compares a finished page, read again as a browser would, with its export. Shares nothing with the
 * code that made it but the parser.
 *
 * @returns what is wrong, in sentences; empty for a page that may be published
 */
export function verifyPage(exported: Document, finished: Document, own: string | null): string[] {
  const [before, after] = [readBody(exported), readBody(finished)]
  const { addresses, scripts, inlineHandlers } = readOutside(finished)
  const wrong: string[] = []
  if (before.text !== after.text)
    wrong.push(`the text changed near “${firstDifference(before.text, after.text)}”`)
  if (before.shape !== after.shape) wrong.push('the elements of the body changed')
  for (const { tag, name, value } of addresses) {
    if (value.includes('/_next/'))
      wrong.push(`the framework is left in <${tag} ${name}="${value}">`)
    else if (value.startsWith('/')) wrong.push(`<${tag} ${name}="${value}"> depends on the host`)
    else if (own !== null && value.startsWith(own) && tag !== 'meta' && !isCanonical(tag, name))
      wrong.push(`<${tag} ${name}="${value}"> leads to the published site`)
  }
  if (/__next_f|TURBOPACK/.test(scripts)) wrong.push('a script of the framework is left')
  if (inlineHandlers.length > 0)
    wrong.push(`inline code or style that the policy forbids: ${inlineHandlers.join(', ')}`)
  return wrong
}

/** `<link href>` keeps a whole address only as the canonical one, which other sites read. */
function isCanonical(tag: string, name: string): boolean {
  return tag === 'link' && name === 'href:canonical'
}

/** What a reader gets of a page: the text of its body, and the elements around it, as names. */
interface Body {
  text: string
  shape: string
}

function readBody(document: Document): Body {
  const body: Body = { text: '', shape: '' }
  addToBody(document, body, false)
  return body
}

function addToBody(node: Node, body: Body, inBody: boolean): void {
  if ('tagName' in node) {
    const { tagName } = node
    if (tagName === 'script' || tagName === 'style' || isEmptyHiddenBlock(node)) return
    const shown = inBody && !isWholeWord(node)
    if (shown) body.shape += `<${tagName}>`
    const within = inBody || tagName === 'body'
    for (const child of node.childNodes) addToBody(child, body, within)
    if (shown) body.shape += '/'
  } else if (node.nodeName === '#text' && 'value' in node) {
    if (inBody) body.text += node.value
  } else if ('childNodes' in node) {
    for (const child of node.childNodes) addToBody(child, body, inBody)
  }
}

/** What of a page depends on the world around it, or could change it. */
interface Outside {
  scripts: string
  addresses: { tag: string; name: string; value: string }[]
  inlineHandlers: string[]
}

/** Start of the address in the `content` of a forwarding page's refresh. */
const REFRESH = /^\d+; url=/

const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data'])

function readOutside(document: Document): Outside {
  const outside: Outside = { scripts: '', addresses: [], inlineHandlers: [] }
  addToOutside(document, outside)
  return outside
}

function addToOutside(node: Node, outside: Outside): void {
  if ('tagName' in node) {
    const { tagName: tag, attrs } = node
    if (tag === 'script') {
      for (const child of node.childNodes) if ('value' in child) outside.scripts += child.value
    }
    for (const { name, value } of attrs) {
      if (ADDRESSES.has(name)) {
        const isCanonical = attrs.some((attr) => attr.name === 'rel' && attr.value === 'canonical')
        outside.addresses.push({ tag, name: isCanonical ? `${name}:canonical` : name, value })
      }
      if (name === 'content' && REFRESH.test(value))
        outside.addresses.push({ tag, name, value: value.replace(REFRESH, '') })
      if (name === 'style' || name.startsWith('on')) outside.inlineHandlers.push(`<${tag} ${name}>`)
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) addToOutside(child, outside)
}

/** What whole.ts puts around a word: the one element that finishing adds. */
function isWholeWord({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName === 'span' && attrs.length === 1 && attrs[0]?.value === 'whole'
}

/** The block in which the export keeps late metadata, empty as every export has it. */
function isEmptyHiddenBlock(node: DefaultTreeAdapterTypes.Element): boolean {
  if (node.tagName !== 'div' || node.attrs.length !== 1 || node.attrs[0]?.name !== 'hidden')
    return false
  return node.childNodes.every((child) => child.nodeName === '#comment')
}

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return before.slice(Math.max(0, at - 20), at + 40)
}

/**
 * Checks that every reference of every page leads to a file of the folder, and every anchor to a
 * place on the page it names.
 *
 * @param pages finished pages by file
 * @param files every file of the finished folder
 */
export function brokenReferences(
  pages: ReadonlyMap<string, Pick<FinishedPage, 'references' | 'ids'>>,
  files: ReadonlySet<string>,
): Fault[] {
  const ids = new Map([...pages].map(([file, page]) => [file, new Set(page.ids)]))
  const isThere = ({ file, anchor }: Reference): boolean =>
    files.has(file) && (anchor === null || ids.get(file)?.has(anchor) !== false)
  const broken = new Map<string, Set<string>>()
  for (const [page, { references }] of pages) {
    for (const reference of references) {
      if (isThere(reference)) continue
      const { file, anchor } = reference
      const place = anchor === null ? file : `${file}#${anchor}`
      broken.set(place, (broken.get(place) ?? new Set()).add(page))
    }
  }
  return [...broken].map(([place, from]) => brokenFault(place, [...from], files))
}

/** One fault for each place that is missing, whatever number of pages lead there. */
function brokenFault(place: string, from: readonly string[], files: ReadonlySet<string>): Fault {
  const [target = '', anchor] = place.split('#')
  const others = from.length > 1 ? ` from this page and ${from.length - 1} more` : ''
  return {
    file: `out/${from[0]}`,
    line: null,
    problem: `a link leads nowhere${others}`,
    expected: files.has(target) ? `an element with id="${anchor}" on ${target}` : 'a file',
    found: place,
    fix: 'fix the link in the page that contains it, or restore its target',
  }
}
