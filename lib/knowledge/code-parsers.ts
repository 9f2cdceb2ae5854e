import { createRequire } from 'node:module'
import { XMLValidator } from 'fast-xml-parser'
import { Language, Parser } from 'web-tree-sitter'

/** Where a piece of code stops being valid. */
export interface CodeFault {
  /** 1-based line within the code. */
  readonly line: number
  readonly found: string
}

/** Finds the first syntax error in code of one language; null when the code parses. */
export type ParseCode = (code: string) => CodeFault | null

/** Languages that a page may use, each with its grammar; null accepts any text. */
const GRAMMARS: Readonly<
  Record<string, 'swift' | 'bash' | 'c' | 'objc' | 'javascript' | 'json' | 'xml' | null>
> = {
  swift: 'swift',
  sh: 'bash',
  c: 'c',
  objc: 'objc',
  js: 'javascript',
  json: 'json',
  xml: 'xml',
  text: null,
}

/** Loads the parsers for all languages that curated pages may use, by the name after the fence. */
export async function loadCodeParsers(): Promise<ReadonlyMap<string, ParseCode>> {
  await Parser.init()
  const { resolve } = createRequire(import.meta.url)
  const parsers = new Map<string, ParseCode>()
  // Load one at a time: the loader links symbols globally, so concurrent loads interfere.
  for (const [name, grammar] of Object.entries(GRAMMARS)) {
    if (grammar === null) parsers.set(name, () => null)
    else if (grammar === 'json') parsers.set(name, parseJson)
    else if (grammar === 'xml') parsers.set(name, parseXml)
    else {
      const language = await Language.load(
        resolve(`tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`),
      )
      parsers.set(name, (code) => parseWith(language, code))
    }
  }
  return parsers
}

function parseWith(language: Language, code: string): CodeFault | null {
  const parser = new Parser()
  parser.setLanguage(language)
  const tree = parser.parse(code)
  try {
    if (!tree?.rootNode.hasError) return null
    const stack = [tree.rootNode]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.isError || node.isMissing) {
        const line = node.startPosition.row + 1
        return { line, found: (code.split('\n')[line - 1] ?? '').trim().slice(0, 80) }
      }
      const children = node.children.filter((child) => child !== null)
      stack.push(...children.filter((child) => child.hasError || child.isMissing).reverse())
    }
    return { line: 1, found: code.slice(0, 80) }
  } finally {
    tree?.delete()
    parser.delete()
  }
}

function parseJson(code: string): CodeFault | null {
  try {
    JSON.parse(code)
    return null
  } catch (error) {
    return { line: 1, found: (error as Error).message.slice(0, 80) }
  }
}

/** Wraps XML without a prolog in an element, because it may be a fragment of a property list. */
function parseXml(code: string): CodeFault | null {
  const whole = /^\s*<\?xml|^\s*<!DOCTYPE/.test(code) ? code : `<fragment>${code}</fragment>`
  const result = XMLValidator.validate(whole)
  return result === true ? null : { line: result.err.line, found: result.err.msg }
}
