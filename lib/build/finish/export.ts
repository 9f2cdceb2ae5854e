import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generate, parse, walk } from 'css-tree'
import type { Fault } from '../../model/fault'
import { RUNTIME_FOLDER } from './steps/strip-next'

/** What an exported folder holds, each list sorted; paths are relative to it, with `/`. */
export interface ExportedFolder {
  readonly pages: readonly string[]
  /** Browser scripts and search index, which get a folder named by their content. */
  readonly assets: readonly string[]
  /** Stylesheets of the framework's folder, which go into the pages. */
  readonly stylesheets: readonly string[]
  /** Everything else a reader can ask for: feeds, data, pictures, Markdown twins. */
  readonly others: readonly string[]
}

/** Copies of pages that the export adds for servers of its own kind. */
const SPARE_PAGES = new Set(['404/index.html', '_not-found/index.html', '_not-found.html'])

/** Lists an exported folder, leaving out what only the framework's runtime would ask for. */
export function listExport(folder: string): ExportedFolder {
  const files = listFiles(folder).filter((file) => !isRuntimeFile(file))
  const inRuntime = (file: string): boolean => `/${file}`.startsWith(RUNTIME_FOLDER)
  return {
    pages: files.filter((file) => file.endsWith('.html') && !SPARE_PAGES.has(file)),
    assets: files.filter((file) => file.startsWith('assets/')),
    stylesheets: files.filter((file) => inRuntime(file) && file.endsWith('.css')),
    others: files.filter(
      (file) => !file.endsWith('.html') && !file.startsWith('assets/') && !inRuntime(file),
    ),
  }
}

/** Next writes flight payloads beside each page as `index.txt` and `__next.….txt`. */
function isRuntimeFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'))
}

/** Every file below a folder, sorted by code unit, relative to it, with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** Faults for files that a stylesheet loads: its text moves into pages at any depth, where the address would break. */
export function stylesheetFaults(path: string, css: string): Fault[] {
  const outside = loadedFile(css)
  if (!outside) return []
  return [
    {
      file: path,
      line: null,
      problem: 'a stylesheet loads a file',
      expected: 'system fonts, CSS and inline pictures only',
      found: outside,
      fix: 'write the picture as a data: address or draw it with CSS',
    },
  ]
}

/** The first import or address in the sheet, as written, or null. */
function loadedFile(css: string): string | null {
  let loaded: string | null = null
  walk(parse(css), (node) => {
    if (node.type === 'Atrule' && node.name === 'import') loaded ??= generate(node)
    if (node.type === 'Url' && !node.value.startsWith('data:')) loaded ??= generate(node)
  })
  return loaded
}
