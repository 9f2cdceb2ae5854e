import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { eachNode, lineOf, sourcesBelow } from './sources'

const ROOT = join(import.meta.dirname, '../..')

/** Files whose objects belong to a library or to the system, and where their keys come from. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'lib/build/downloads/epub/book.ts': 'paths below book/, made here',
  'lib/build/downloads/zip.ts': 'paths below the folder of the site, made here',
  'lib/build/finish/html.ts': 'attribute names written in the code',
  'lib/build/finish/steps/addresses.ts': 'attribute names written in the code',
  'lib/build/inputs.ts': 'names of environment variables written in the code',
  'lib/model/text/xml.ts': 'keys of the object itself',
  'lib/programs/site/files.ts': 'the one entry that the filter lets through',
  'lib/search/index/registry.ts': 'file names that contain a slash or a dot',
}

it('a key from outside is looked up in a Map: a plain object also has `constructor` and `toString`', () => {
  const paths = sourcesBelow('app', 'lib', 'scripts').map(({ path }) => path)
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram(
    paths.map((path) => join(ROOT, path)),
    options,
  )
  const checker = program.getTypeChecker()
  const wrong = paths.flatMap((path) => {
    if (path in NOT_OURS || path.startsWith('lib/dev/')) return []
    const tree = program.getSourceFile(join(ROOT, path))
    const found: string[] = []
    if (!tree) return [`${path} is not in the program`]
    eachNode(tree, (node) => {
      if (isLookup(node, checker) || isIn(node))
        found.push(`${path}:${lineOf({ path, tree }, node)} ${node.getText().slice(0, 60)}`)
    })
    return found
  })
  expect(wrong).toEqual([])
}, 120_000)

/** `object[key]`, where any string can be a key of the object. */
function isLookup(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(node)) return false
  if (ts.isStringLiteralLike(node.argumentExpression)) return false
  const key = checker.getTypeAtLocation(node.argumentExpression)
  if (!(key.flags & ts.TypeFlags.StringLike) || key.isStringLiteral()) return false
  const object = checker.getNonNullableType(checker.getTypeAtLocation(node.expression))
  return object.getStringIndexType() !== undefined
}

/** `key in object`, except the test for a property that is written out. */
function isIn(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    !ts.isStringLiteralLike(node.left)
  )
}
