import { generate, parse, walk } from 'css-tree'
import type { Fault } from '../../model/fault'
import { listFiles } from '../../util/node/list-files'
import { RUNTIME_FOLDER } from './steps/strip-next'

/** Files of an exported folder. Each list is sorted; paths are relative to the folder, with `/`. */
export interface ExportedFolder {
  readonly pages: readonly string[]
  /** Stylesheets in Next's folder, which are inlined into the pages. */
  readonly stylesheets: readonly string[]
  /** All other files that a browser can request, such as those of `public/`. Not those of a development server. */
  readonly others: readonly string[]
}

/** Copies of 404.html that Next exports and a static host does not need. */
const SPARE_PAGES = new Set(['404/index.html', '_not-found/index.html', '_not-found.html'])

/** Lists an exported folder without the files that only Next's runtime requests. */
export function listExport(folder: string): ExportedFolder {
  const files = listFiles(folder).filter((file) => !isRuntimeFile(file))
  const inRuntime = (file: string): boolean => `/${file}`.startsWith(RUNTIME_FOLDER)
  return {
    pages: files.filter((file) => file.endsWith('.html') && !SPARE_PAGES.has(file)),
    stylesheets: files.filter((file) => inRuntime(file) && file.endsWith('.css')),
    others: files.filter(
      (file) => !file.endsWith('.html') && !file.startsWith('assets/') && !inRuntime(file),
    ),
  }
}

/** Next writes React flight payloads next to each page as `index.txt` and `__next.….txt`. */
function isRuntimeFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'))
}

/**
 * Reports files that a stylesheet loads. Stylesheets are inlined into pages at any depth, which breaks addresses.
 */
export function stylesheetFaults(path: string, css: string): Fault[] {
  const outside = loadedFile(css)
  if (!outside) return []
  return [
    {
      file: path,
      line: null,
      problem: 'a stylesheet loads a file',
      expected: 'CSS and inline pictures only',
      found: outside,
      fix: 'write the picture as a data: address or draw it with CSS',
    },
  ]
}

/** The first `@import` or `url()` of a file, as written, or null. */
function loadedFile(css: string): string | null {
  let loaded: string | null = null
  walk(parse(css), (node) => {
    if (node.type === 'Atrule' && node.name === 'import') loaded ??= generate(node)
    if (node.type === 'Url' && !node.value.startsWith('data:')) loaded ??= generate(node)
  })
  return loaded
}
