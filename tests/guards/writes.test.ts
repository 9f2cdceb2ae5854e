import ts from 'typescript'
import { expect, it } from 'vitest'
import { eachNode, lineOf, sourcesBelow } from './sources'

/** Functions of `node:fs` that change the disk. */
const CHANGES =
  /^(?:appendFile|chmod|copyFile|cp|createWriteStream|link|mkdir|mkdtemp|open|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile|writev)(?:Sync)?$/

it('only lib/build/store changes the disk', () => {
  const wrong: string[] = []
  for (const source of sourcesBelow('app', 'lib', 'scripts')) {
    if (source.path.startsWith('lib/build/store/')) continue
    eachNode(source.tree, (node) => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return
      if (!/^(?:node:)?fs(?:\/promises)?$/.test(node.moduleSpecifier.text)) return
      const names = node.importClause?.namedBindings
      const place = `${source.path}:${lineOf(source, node)}`
      if (!names || !ts.isNamedImports(names)) wrong.push(`${place} imports all of fs`)
      else
        for (const { name, propertyName } of names.elements)
          if (CHANGES.test((propertyName ?? name).text)) wrong.push(`${place} imports ${name.text}`)
    })
  }
  expect(wrong).toEqual([])
})
