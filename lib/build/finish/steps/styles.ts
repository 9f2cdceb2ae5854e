import { generate, parse, walk } from 'css-tree'
import type { CssNode, Declaration, List, PseudoClassSelector, Rule } from 'css-tree'
import type { Root } from 'hast'
import { attribute, eachElement } from '../html'
import { markVariable } from './css-variables'

/** A stylesheet split into rules, so that each page gets only those it can use. */
export interface Stylesheet {
  readonly parts: readonly Part[]
  /** All names that selectors need. */
  readonly names: readonly string[]
  /** Caches `usedStyles` by the set of names present, which pages of one kind share. */
  readonly given: Map<string, string>
}

type Part =
  | { readonly kind: 'always'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly block: string }
  | { readonly kind: 'group'; readonly prelude: string; readonly parts: readonly Part[] }
  | { readonly kind: 'keyframes'; readonly name: string; readonly text: string }

interface Selector {
  readonly text: string
  /** The `.class`, `#id` and tag names that must all be on the page for the selector to match. */
  readonly needs: readonly string[]
}

/** Conditional at-rules that contain rules. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer'])

/** Parses a stylesheet. Keeps values as they are written. */
export function parseStyles(css: string): Stylesheet {
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false })
  const parts = sheet.type === 'StyleSheet' ? partsOf(sheet.children, 'top') : []
  return { parts, names: [...new Set(parts.flatMap(neededNames))], given: new Map() }
}

function neededNames(part: Part): string[] {
  if (part.kind === 'group') return part.parts.flatMap(neededNames)
  if (part.kind !== 'rule') return []
  return part.selectors.flatMap((selector) => selector.needs)
}

function partsOf(children: List<CssNode>, level: 'top' | 'nested'): Part[] {
  return children.toArray().flatMap((child) => toPart(child, level))
}

function toPart(node: CssNode, level: 'top' | 'nested'): Part[] {
  if (node.type === 'Comment') return []
  if (node.type === 'Rule') return [rulePart(node)]
  if (node.type !== 'Atrule' || node.block === null)
    return [{ kind: 'always', text: `${generate(node)};` }]
  const prelude = `@${node.name} ${node.prelude ? generate(node.prelude) : ''}`.trim()
  if (node.name === 'keyframes' && level === 'top')
    return [{ kind: 'keyframes', name: prelude.split(' ')[1] ?? '', text: generate(node) }]
  if (!GROUPS.has(node.name)) return [{ kind: 'always', text: generate(node) }]
  return [{ kind: 'group', prelude, parts: partsOf(node.block.children, 'nested') }]
}

function rulePart(rule: Rule): Part {
  const list = rule.prelude.type === 'SelectorList' ? rule.prelude.children.toArray() : null
  const selectors = list
    ? list.map((selector) => ({ text: generate(selector), needs: needsOf(selector) }))
    : [{ text: generate(rule.prelude), needs: [] }]
  return { kind: 'rule', selectors, block: blockOf(rule) }
}

/** The block of a rule, with its custom properties marked. */
function blockOf({ block }: Rule): string {
  const children = block.children.toArray()
  if (!children.some(isToken) || children.some(({ type }) => type !== 'Declaration')) {
    return generate(block)
  }
  const texts = children.map((child, n) => {
    const text = generate(child) + (n < children.length - 1 ? ';' : '')
    return isToken(child) ? markVariable(child.property, text) : text
  })
  return `{${texts.join('')}}`
}

function isToken(node: CssNode): node is Declaration {
  return node.type === 'Declaration' && node.property.startsWith('--')
}

/** Names that a page must have. Those inside `:not()`, `:is()` and similar are optional. */
function needsOf(selector: CssNode): string[] {
  const needs: string[] = []
  walk(selector, {
    enter(node: CssNode) {
      if (node.type === 'PseudoClassSelector' && node.children && !isSingleHas(node))
        return walk.skip
      if (node.type === 'ClassSelector') needs.push(`.${node.name}`)
      if (node.type === 'IdSelector') needs.push(`#${node.name}`)
      if (node.type === 'TypeSelector' && node.name !== '*') needs.push(node.name.toLowerCase())
      return undefined
    },
  })
  return needs
}

/** Whether this is a `:has()` with one selector, whose names must be on the page too. */
function isSingleHas({ name, children }: PseudoClassSelector): boolean {
  const list = children?.first
  return name === 'has' && list?.type === 'SelectorList' && list.children.size === 1
}

/** Collects the tags, classes and ids on a page, in the format of `needs`. */
export function namesOnPage(tree: Root): Set<string> {
  const names = new Set<string>()
  eachElement(tree, (element) => {
    names.add(element.tagName)
    const id = attribute(element, 'id')
    if (id !== undefined) names.add(`#${id}`)
    for (const name of (attribute(element, 'className') ?? '').split(/\s+/)) names.add(`.${name}`)
  })
  return names
}

/**
 * Returns the rules that a page with these names can use, minified and in order. Custom properties are marked for
 * `withoutUnusedVariables`.
 */
export function usedStyles(sheet: Stylesheet, has: (name: string) => boolean): string {
  const key = sheet.names.map((name) => (has(name) ? '+' : '-')).join('')
  const cached = sheet.given.get(key)
  if (cached !== undefined) return cached
  const text = usedParts(sheet.parts, has)
  const frames = sheet.parts.filter((part) => part.kind === 'keyframes')
  const used = text + frames.map((part) => (text.includes(part.name) ? part.text : '')).join('')
  sheet.given.set(key, used)
  return used
}

function usedParts(parts: readonly Part[], has: (name: string) => boolean): string {
  let text = ''
  for (const part of parts) {
    if (part.kind === 'always') text += part.text
    if (part.kind === 'rule') {
      const used = part.selectors.filter((selector) => selector.needs.every(has))
      if (used.length > 0) text += used.map((selector) => selector.text).join(',') + part.block
    }
    if (part.kind === 'group') {
      const inner = usedParts(part.parts, has)
      if (inner !== '') text += `${part.prelude}{${inner}}`
    }
  }
  return text
}
