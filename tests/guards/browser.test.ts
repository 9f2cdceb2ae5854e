import { describe, expect, it } from 'vitest'
import { importsOf } from './imports'
import { sourcesBelow } from './sources'

/** What runs in Node alone: files of a folder where the path ends with `/`. */
const NODE_ONLY = [
  'lib/build/',
  'lib/dev/',
  'lib/ingest/',
  'lib/knowledge/',
  'lib/logs/build/',
  'lib/search/index/build/',
  'lib/search/batch.ts',
  'lib/search/node.ts',
  'lib/site/endpoints/',
  'lib/site/knowledge.ts',
]

/** Packages that may become part of a browser script. A new one costs every reader its weight. */
const BROWSER_PACKAGES = new Set(['flexsearch', 'leven', 'stemmer'])

const SOURCES = new Map(sourcesBelow('app', 'lib', 'scripts').map((file) => [file.path, file]))
const KNOWN = new Set(SOURCES.keys())

/** The files that esbuild bundles for the browser, each with all it imports. */
const ENTRIES = [...KNOWN].filter(
  (path) =>
    path.startsWith('lib/browser/entries/') ||
    path === 'lib/browser/offline/service-worker.ts' ||
    /^lib\/search\/.*-script\.ts$/.test(path),
)

/** Ways from an entry to what a browser cannot run, as `entry → file → …`. */
function waysToNode(entry: string): string[] {
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
  it('is found: the scripts of pages and the service worker', () => {
    for (const part of ['lib/browser/entries/', 'service-worker'])
      expect(ENTRIES.some((path) => path.includes(part))).toBe(true)
  })

  it.each(ENTRIES)('imports nothing that only Node can run: %s', (entry) => {
    expect(waysToNode(entry)).toEqual([])
  })

  it('would be seen to import it', () => {
    expect(waysToNode('lib/build/bundle.ts')).toContain('lib/build/bundle.ts → esbuild')
  })

  it('has a list of folders for Node that all exist', () => {
    const gone = NODE_ONLY.filter((rule) => ![...KNOWN].some((path) => path.startsWith(rule)))
    expect(gone).toEqual([])
  })
})
