import type { Element, Nodes, Root } from 'hast'
import { attribute, eachElement, isAddress, ownText } from './html'
import { isMetadataBoundary } from './steps/strip-next'
import type { FinishedPages } from './finished-pages'
import type { Fault } from '../../model/fault'

/** The text of a page's body, and the names of its elements as one string. */
export interface Body {
  readonly text: string
  readonly shape: string
}

/**
 * Compares a finished page, parsed from its final text, with the page as it was rendered.
 *
 * @param rendered result of `readBody` for the page before it was finished
 * @param own URL of the published site, with the trailing slash, or null
 * @returns the problems found; empty for a page that may be published
 */
export function verifyPage(rendered: Body, finished: Root, own: string | null): string[] {
  const { text, shape } = readBody(finished)
  const wrong: string[] = []
  if (rendered.text !== text)
    wrong.push(`the text changed near “${firstDifference(rendered.text, text)}”`)
  if (rendered.shape !== shape) wrong.push('the elements of the body changed')
  eachElement(finished, (element) => wrong.push(...faultsOf(element, own)))
  return wrong
}

/** Reads the text and the shape of a page's body, without what the finishing step adds or removes. */
export function readBody(tree: Root): Body {
  const body = { text: '', shape: '' }
  addToBody(tree, body, false)
  return body
}

function addToBody(node: Nodes, body: { text: string; shape: string }, inBody: boolean): void {
  if (node.type === 'text' && inBody) body.text += node.value
  if (node.type === 'element') {
    const { tagName } = node
    if (tagName === 'script' || tagName === 'style' || isMetadataBoundary(node)) return
    const shown = inBody && !isNoBreakSpan(node)
    if (shown) body.shape += `<${tagName}>`
    const within = inBody || tagName === 'body'
    for (const child of node.children) addToBody(child, body, within)
    if (shown) body.shape += '/'
  } else if (node.type === 'root') {
    for (const child of node.children) addToBody(child, body, inBody)
  }
}

/** Lists addresses that depend on the host, traces of Next, and inline code that the page's policy forbids. */
function faultsOf(element: Element, own: string | null): string[] {
  const { tagName } = element
  const addresses = addressesOf(element).flatMap(([name, value]) => {
    const found = `<${tagName} ${name.toLowerCase()}="${value}">`
    if (value.includes('/_next/')) return [`the framework is left in ${found}`]
    if (value.startsWith('/')) return [`${found} depends on the host`]
    if (own !== null && value.startsWith(own) && tagName !== 'meta' && !isCanonical(element))
      return [`${found} leads to the published site`]
    return []
  })
  const inline = Object.keys(element.properties)
    .filter((name) => name === 'style' || name.startsWith('on'))
    .map(
      (name) => `inline code or style that the policy forbids: <${tagName} ${name.toLowerCase()}>`,
    )
  const isRuntime = tagName === 'script' && /__next_f|TURBOPACK/.test(ownText(element))
  return [...addresses, ...inline, ...(isRuntime ? ['a script of the framework is left'] : [])]
}

/** The part before the address in the `content` of a forwarding page's refresh. */
const REFRESH = /^\d+; url=/

/** Names and values of the attributes that contain an address. */
function addressesOf(element: Element): [name: string, value: string][] {
  const found = Object.keys(element.properties)
    .filter(isAddress)
    .map((name): [string, string] => [name, attribute(element, name) ?? ''])
  const content = attribute(element, 'content') ?? ''
  if (REFRESH.test(content)) found.push(['content', content.replace(REFRESH, '')])
  return found
}

/** The canonical address stays absolute because other sites read it. */
function isCanonical(element: Element): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'canonical'
}

/** The span that `steps/no-break.ts` puts around a word. Finishing adds no other element to a body. */
function isNoBreakSpan(element: Element): boolean {
  return (
    element.tagName === 'span' &&
    Object.keys(element.properties).length === 1 &&
    attribute(element, 'className') === 'whole'
  )
}

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return before.slice(Math.max(0, at - 20), at + 40)
}

/**
 * Checks that the target of every link exists: the file, and the element that the anchor names.
 *
 * @param files all files of the finished folder
 * @returns one fault for each missing target
 */
export function brokenReferences(
  { targets, pages }: FinishedPages,
  files: ReadonlySet<string>,
): Fault[] {
  const isMissing = targets.map((target) => {
    const [file = '', anchor] = target.split('#')
    const page = pages.get(file)
    return !files.has(file) || (anchor !== undefined && page?.ids.includes(anchor) === false)
  })
  if (!isMissing.includes(true)) return []
  return targets.flatMap((target, place) => {
    if (!isMissing[place]) return []
    const from = [...pages].filter(([, { references }]) => references.includes(place))
    return [
      brokenFault(
        target,
        from.map(([page]) => page),
        files,
      ),
    ]
  })
}

/** Describes one missing target and the pages that link to it. */
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
