import { posix } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { eachNode, sourcesBelow, type SourceText } from './sources'

/**
 * Which folders of `lib` a folder may import: data flows one way, from sources to the finished folder.
 * `model` is for all; `dev` is what runs on a developer's machine, beside the flow.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  markdown: ['model'],
  ingest: ['model', 'markdown'],
  knowledge: ['model', 'markdown'],
  search: ['model', 'markdown', 'knowledge'],
  logs: ['model', 'markdown', 'knowledge', 'search'],
  site: ['model', 'markdown', 'knowledge', 'search', 'logs'],
  browser: ['model', 'search', 'logs', 'site'],
  build: ['model', 'search', 'logs', 'browser'],
  dev: ['model', 'search', 'logs', 'build'],
}

function ownImports({ path, tree }: SourceText): string[] {
  const found: string[] = []
  eachNode(tree, (node) => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const specifier = named ? node.moduleSpecifier : undefined
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      found.push(posix.join(posix.dirname(path), specifier.text))
  })
  return found
}

it('every folder of lib imports only what stands before it in the flow', () => {
  const wrong = sourcesBelow('lib').flatMap((source) => {
    const folder = source.path.split('/')[1] ?? ''
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
    return ownImports(source)
      .filter((target) => !allowed.some((name) => `${target}/`.startsWith(`lib/${name}/`)))
      .map((target) => `${source.path} imports ${target}`)
  })
  expect(wrong).toEqual([])
})

it('knows every folder of lib', () => {
  const folders = new Set(sourcesBelow('lib').map(({ path }) => path.split('/')[1]))
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...folders].sort())
})

it('pages import from lib only, and nothing of ours imports a page or a command', () => {
  const wrong = sourcesBelow('app', 'lib', 'scripts').flatMap((source) =>
    ownImports(source)
      .filter((target) => {
        if (target.startsWith('scripts/')) return !source.path.startsWith('scripts/')
        if (target.startsWith('app/')) return !source.path.startsWith('app/')
        return false
      })
      .map((target) => `${source.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})
