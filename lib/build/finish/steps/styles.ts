import { generate, parse, walk } from 'css-tree'
import type { CssNode, Declaration, List, PseudoClassSelector, Rule } from 'css-tree'
import type { Root } from 'hast'
import { attribute, eachElement } from '../html/html'
import { markVariable } from './css-variables'

/** A stylesheet taken apart so that a page can be given only the rules it can use. */
export interface Stylesheet {
  readonly parts: readonly Part[]
  /** Every name that a selector needs. */
  readonly names: readonly string[]
  /** What `usedStyles` has given, by which of the names are there: pages of one kind have the same. */
  readonly given: Map<string, string>
}

type Part =
  | { readonly kind: 'always'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly block: string }
  | { readonly kind: 'group'; readonly prelude: string; readonly parts: readonly Part[] }
  | { readonly kind: 'keyframes'; readonly name: string; readonly text: string }

interface Selector {
  readonly text: string
  /** `.class`, `#id` and tag names that must all stand on the page for it to match. */
  readonly needs: readonly string[]
}

/** At-rules that hold rules and apply under a condition. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer'])

/** Takes a stylesheet apart. Values are carried over as they stand. */
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

/** The block of a rule, in which custom properties are marked. */
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

/** Names that must be there: those within `:not()`, `:is()` and their like need not. */
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

/** Whether it is a `:has()` with one selector, whose names must be there as well. */
function isSingleHas({ name, children }: PseudoClassSelector): boolean {
  const list = children?.first
  return name === 'has' && list?.type === 'SelectorList' && list.children.size === 1
}

/** What a page can be styled by: its tags, classes and ids, as `needs` names them. */
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

/** A text of a script, or a part of one around `${…}`, that may be names: words in small letters alone. */
const NAMES = /["'`}] ?([a-z][\w-]*(?: [a-z][\w-]*)*)(?= ?(?:["'`]|\$\{))/g

/** A custom property in styles that a script brings along. */
const TOKENS = /--[a-z][\w-]*/g

/** A key of a table of texts: scripts keep the words of an outcome under its class. */
const KEYS = /[{,]([a-z][\w-]*):["'`]/g

/**
 * What a script could put on a page: its short texts and the keys of its tables of texts, each as a tag, a class
 * and an id, and the custom properties that it uses. Variables and selectors, which only look for something, do
 * not count. More names than needed are harmless: a rule too many is carried along.
 */
export function namesInScript(script: string): Set<string> {
  const texts = [...script.matchAll(NAMES), ...script.matchAll(KEYS)]
  const words = new Set(texts.flatMap(([, text = '']) => text.split(' ')))
  const names = [...words].flatMap((word) => [word, `.${word}`, `#${word}`])
  return new Set([...names, ...(script.match(TOKENS) ?? [])])
}

/**
 * The rules of the sheet that a page with those names can use, minified, in the sheet's order. Custom
 * properties are marked for `withoutUnusedTokens`.
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
