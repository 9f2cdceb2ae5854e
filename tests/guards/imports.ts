import { posix } from 'node:path'
import ts from 'typescript'
import { eachNode, lineOf, type SourceText } from './sources'

/** One import or re-export of a file. */
export interface Import {
  /** Path of the imported file relative to the project, or the name of a package. */
  readonly target: string
  readonly isOwn: boolean
  /** True if only types are imported, so the import does not exist at run time. */
  readonly isTypeOnly: boolean
  readonly line: number
}

/** Packages that browser scripts may import. Every reader downloads them. */
export const BROWSER_PACKAGES: ReadonlySet<string> = new Set([
  'fflate',
  'flexsearch',
  'leven',
  'modern-tar',
  'stemmer',
])

/** Paths of all files by which an import may name them. */
export type KnownFiles = ReadonlySet<string>

/** Lists the imports of a file, including `import('…')`, in source order. */
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

/** Resolves a path without extension to a file; returns the path itself if there is none. */
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
