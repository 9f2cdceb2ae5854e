import { generate, parse, walk } from 'css-tree'
import type { CssNode, Declaration, List, PseudoClassSelector, Rule } from 'css-tree'
import type { Root } from 'hast'
import { attribute, eachElement } from '../html'
import { markVariable } from './css-variables'

/** A stylesheet divided into rules, so that a page gets only those it can use. */
export interface Stylesheet {
  readonly parts: readonly Part[]
  /** Every name that a selector needs. */
  readonly names: readonly string[]
  /** Results of `usedStyles`, by which of the names are present. Pages of one kind share them. */
  readonly given: Map<string, string>
}

type Part =
  | { readonly kind: 'always'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly block: string }
  | { readonly kind: 'group'; readonly prelude: string; readonly parts: readonly Part[] }
  | { readonly kind: 'keyframes'; readonly name: string; readonly text: string }

interface Selector {
  readonly text: string
  /** `.class`, `#id` and tag names that must all be on the page for the selector to match. */
  readonly needs: readonly string[]
}

/** At-rules that hold rules and apply under a condition. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer'])

/** Parses a stylesheet. Values stay as they are written. */
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

/** Whether it is a `:has()` with one selector, whose names a page must have too. */
function isSingleHas({ name, children }: PseudoClassSelector): boolean {
  const list = children?.first
  return name === 'has' && list?.type === 'SelectorList' && list.children.size === 1
}

/** A page's tags, classes and ids, in the form of `needs`. */
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
 * The rules of the sheet that a page with those names can use, minified, in the sheet's order. Custom
 * properties are marked for `withoutUnusedVariables`.
 */
export function usedStyles(sheet: Stylesheet, has: (name: string) => boolean): string {
  const there = sheet.names.map((name) => (has(name) ? '+' : '-')).join('')
  const known = sheet.given.get(there)
  if (known !== undefined) return known
  const text = usedParts(sheet.parts, has)
  const frames = sheet.parts.filter((part) => part.kind === 'keyframes')
  const used = text + frames.map((part) => (text.includes(part.name) ? part.text : '')).join('')
  sheet.given.set(there, used)
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
