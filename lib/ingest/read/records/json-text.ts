import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { FaultError } from '../../../model/fault'
import type { PlacedText } from './placed-text'

/**
 * Parses JSON and keeps the place of every value.
 *
 * @param from,to the part of the text that holds the document
 * @throws FaultError with the line on which it stops being JSON
 */
export function parseJson(
  file: string,
  source: PlacedText,
  from = 0,
  to = source.text.length,
): Node {
  const errors: ParseError[] = []
  const text = source.text.slice(from, to)
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (root && !error) return root
  throw new FaultError([
    {
      file,
      line: source.lineOf(from + (error?.offset ?? 0)),
      problem: 'The file is not valid JSON.',
      expected: 'complete JSON',
      found: error ? describe(error, text) : 'nothing',
      fix: 'Fetch the file again and save all of it.',
    },
  ])
}

/** What is wrong, with the text at that place. */
function describe({ error, offset }: ParseError, text: string): string {
  const rest = text.slice(offset).trim()
  if (rest === '') return 'the text ends too early'
  return `${printParseErrorCode(error)} at “${rest.slice(0, 40).split('\n')[0] ?? ''}”`
}

/** The node of a property; undefined where the object has none of that name. */
export function property(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]
}

/** The value of a node as plain data. Half of a surrogate pair and NUL, which JSON can name with \u, become U+FFFD. */
export function valueOf(source: PlacedText, node: Node, from = 0): unknown {
  // Not through the parser of the places, which would let a key named __proto__ set the prototype.
  return JSON.parse(
    source.text.slice(from + node.offset, from + node.offset + node.length),
    (_key, value: unknown) =>
      typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value,
  ) as unknown
}
