import { describe, expect, it } from 'vitest'
import { BROWSER_PACKAGES, importsOf } from './imports'
import { sourcesBelow } from './sources'

/** Files that run only in Node. A path that ends with `/` means all files of the folder. */
const NODE_ONLY = [
  'lib/build/',
  'lib/dev/',
  'lib/ingest/',
  'lib/knowledge/',
  'lib/logs/build/',
  'lib/logs/node/',
  'lib/model/sources/',
  'lib/programs/',
  'lib/publish/',
  'lib/search/index/build/',
  'lib/search/batch.ts',
  'lib/search/node.ts',
  'lib/site/browse/files.ts',
  'lib/site/endpoints/',
  'lib/site/knowledge.ts',
  'lib/site/source-lines.ts',
]

const SOURCES = new Map(sourcesBelow('app', 'lib', 'scripts').map((file) => [file.path, file]))
const KNOWN = new Set(SOURCES.keys())

/** Entry points that esbuild bundles for the browser. */
const ENTRIES = [...KNOWN].filter(
  (path) =>
    path.startsWith('lib/browser/entries/') || path === 'lib/browser/offline/service-worker.ts',
)

/** Import paths from an entry to code that a browser cannot run, as `entry → file → …`. */
function pathsToNode(entry: string): string[] {
  const found: string[] = []
  const seen = new Set([entry])
  const open = [[entry]]
  for (let way = open.pop(); way; way = open.pop()) {
    const source = SOURCES.get(way.at(-1) ?? '')
    for (const { target, isOwn, isTypeOnly } of source ? importsOf(source, KNOWN) : []) {
      if (isTypeOnly || seen.has(target)) continue
      seen.add(target)
      if (isOwn && !isNodeOnly(target)) open.push([...way, target])
      else if (isOwn || !BROWSER_PACKAGES.has(target)) found.push([...way, target].join(' → '))
    }
  }
  return found
}

function isNodeOnly(path: string): boolean {
  return NODE_ONLY.some((rule) => (rule.endsWith('/') ? path.startsWith(rule) : path === rule))
}

describe('code that runs in a browser', () => {
  it('includes the scripts of pages and the service worker', () => {
    for (const part of ['lib/browser/entries/', 'service-worker'])
      expect(ENTRIES.some((path) => path.includes(part))).toBe(true)
  })

  it.each(ENTRIES)('imports nothing that runs only in Node: %s', (entry) => {
    expect(pathsToNode(entry)).toEqual([])
  })

  it('is found when it imports a package for Node', () => {
    expect(pathsToNode('lib/build/bundle.ts')).toContain('lib/build/bundle.ts → esbuild')
  })

  it('excludes only folders that exist', () => {
    const gone = NODE_ONLY.filter((rule) => ![...KNOWN].some((path) => path.startsWith(rule)))
    expect(gone).toEqual([])
  })
})
