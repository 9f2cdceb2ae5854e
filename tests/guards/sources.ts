import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '../..')

/** A parsed TypeScript file of the project. */
export interface SourceText {
  /** Relative to the project, with `/`. */
  readonly path: string
  readonly tree: ts.SourceFile
}

/** Parses every TypeScript file below these folders, sorted by path. */
export function sourcesBelow(...folders: readonly string[]): SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({
        path: file.slice(ROOT.length + 1).replaceAll('\\', '/'),
        tree: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
      })),
  )
}

/** Calls `visit` for every node of the syntax tree. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => eachNode(child, visit))
}

/** Line number of a node, starting at 1. */
export function lineOf({ tree }: SourceText, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}
