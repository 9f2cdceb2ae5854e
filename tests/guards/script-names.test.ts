import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { listFiles } from '../../lib/util/node/list-files'
import { styleConstants } from '../../lib/build/style-constants'
import { SCRIPT_NAMES } from '../../lib/browser/ui/script-names'
import { eachNode, lineOf, sourcesBelow } from './sources'

/** Files that may compute a tag or a class, and why this is safe. */
const COMPUTED: Readonly<Record<string, string>> = {
  'lib/browser/ui/badge.ts': 'the class is an outcome or a kind, and marks.css has all of them',
  'lib/browser/ui/dom.ts':
    'the tag is the argument of h(), which this guard reads where h() is called',
}

/** Style sheets that scripts bring to the page, with the names that only these style. */
const BROUGHT = [
  ['marks.css', /\.[a-z][\w-]*|--[\w-]+(?=:)/g],
  ['search-box.css', /\.[a-z][\w-]*/g],
  ['tables.css', /^t\w+/gm],
] as const

const used = new Set<string>()
const unreadable: string[] = []

for (const source of sourcesBelow('lib/browser')) {
  const refuse = (node: ts.Node): void => {
    if (!(source.path in COMPUTED)) unreadable.push(`${source.path}:${lineOf(source, node)}`)
  }
  eachNode(source.tree, (node) => {
    if (ts.isCallExpression(node) && isOneOf(node.expression, ['h', 'createElement'])) {
      const [tag] = node.arguments
      if (tag && ts.isStringLiteral(tag)) used.add(tag.text)
      else refuse(node)
    }
    for (const value of classValues(node)) {
      const { words, isWhole } = literalWords(value)
      for (const word of words) used.add(`.${word}`)
      if (!isWhole) refuse(node)
    }
  })
}
for (const name of usedVariables()) used.add(name)
for (const name of brought()) used.delete(name)

/** Whether `callee` is one of the named functions, such as `h` or `document.createElement`. */
function isOneOf(callee: ts.Expression, names: readonly string[]): boolean {
  if (ts.isPropertyAccessExpression(callee)) return names.includes(callee.name.text)
  return ts.isIdentifier(callee) && names.includes(callee.text)
}

/** Expressions that set classes: `{ class: … }`, `className = …`, `classList.add(…)`. */
function classValues(node: ts.Node): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'class') return [node.initializer]
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return /\.className$/.test(node.left.getText()) ? [node.right] : []
  if (!ts.isCallExpression(node)) return []
  const call = /\.classList\.(add|toggle)$/.exec(node.expression.getText())
  return call ? node.arguments.slice(0, call[1] === 'add' ? undefined : 1) : []
}

/** The class names in an expression, and whether these are all that it can produce. */
function literalWords(value: ts.Expression): { words: string[]; isWhole: boolean } {
  if (ts.isStringLiteral(value) || ts.isNoSubstitutionTemplateLiteral(value))
    return { words: value.text.split(' ').filter((word) => word !== ''), isWhole: true }
  if (ts.isConditionalExpression(value)) {
    const [one, other] = [literalWords(value.whenTrue), literalWords(value.whenFalse)]
    return { words: [...one.words, ...other.words], isWhole: one.isWhole && other.isWhole }
  }
  if (!ts.isTemplateExpression(value)) return { words: [], isWhole: false }
  const texts = [value.head.text, ...value.templateSpans.map(({ literal }) => literal.text)]
  return {
    words: texts
      .join(' ')
      .split(' ')
      .filter((word) => word !== ''),
    isWhole: false,
  }
}

/** The names that these style sheets style. */
function brought(): string[] {
  return BROUGHT.flatMap(([file, name]) => {
    const css = readFileSync(join(import.meta.dirname, '../../lib/browser/ui/styles', file), 'utf8')
    return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(name)].map(([found]) => found)
  })
}

/** Custom properties in the style sheets of browser scripts, apart from those that a build replaces with their values. */
function usedVariables(): string[] {
  const constants = styleConstants(join(import.meta.dirname, '../..'))
  const folder = join(import.meta.dirname, '../../lib/browser')
  const sheets = listFiles(folder).filter((file) => file.endsWith('.css'))
  const texts = sheets.map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.flatMap((text) =>
    [...text.matchAll(/var\((--[\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !constants.has(name)),
  )
}

it('the list of names has exactly the tags, classes and custom properties that browser scripts use', () => {
  expect([...SCRIPT_NAMES].sort()).toEqual([...used].sort())
})

it('no browser script computes a tag or a class in a way that this guard cannot read', () => {
  expect(unreadable).toEqual([])
})
