import { posix } from 'node:path'
import ts from 'typescript'
import { eachNode, lineOf, type SourceText } from './sources'

/** One import or re-export of a file. */
export interface Import {
  /** Path of the imported file relative to the project, or the name of a package. */
  readonly target: string
  readonly isOwn: boolean
  /** True where only types are imported, so that nothing of it is left when the program runs. */
  readonly isTypeOnly: boolean
  readonly line: number
}

/** Paths of all files by which an import may name them. */
export type KnownFiles = ReadonlySet<string>

/** What a file imports, by statement or by `import('…')`, in order of place. */
export function importsOf(source: SourceText, known: KnownFiles): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Expression | undefined, isTypeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    const isOwn = specifier.text.startsWith('.')
    const path = posix.join(posix.dirname(source.path), specifier.text)
    const target = isOwn ? fileNamed(path, known) : specifier.text
    found.push({ target, isOwn, isTypeOnly, line: lineOf(source, node) })
  }
  eachNode(source.tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, importsOnlyTypes(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, exportsOnlyTypes(node))
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false)
  })
  return found
}

/** The file that a path without its ending names; the path itself where it names none. */
function fileNamed(path: string, known: KnownFiles): string {
  const endings = ['', '.ts', '.tsx', '/index.ts']
  return endings.map((ending) => path + ending).find((file) => known.has(file)) ?? path
}

function importsOnlyTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return !clause.name && !!names && ts.isNamedImports(names) && areTypes(names.elements)
}

function exportsOnlyTypes({ isTypeOnly, exportClause: clause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!clause && ts.isNamedExports(clause) && areTypes(clause.elements))
}

function areTypes(names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return names.length > 0 && names.every((name) => name.isTypeOnly)
}
