import { expect, it } from 'vitest'
import { importsOf } from './imports'
import { sourcesBelow } from './sources'

/**
 * Which folders of `lib` each folder may import. Data flows one way, from the sources to the finished folder. Every
 * folder may import `model`, and `util` too, which knows nothing of the project. `dev` contains tools for developers and is not part of the flow.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  util: [],
  model: [],
  markdown: ['model'],
  ingest: ['model', 'markdown'],
  knowledge: ['model', 'markdown'],
  search: ['model', 'markdown', 'knowledge'],
  logs: ['model', 'markdown', 'knowledge', 'search'],
  placement: ['model', 'markdown', 'knowledge', 'search', 'logs'],
  site: ['model', 'markdown', 'knowledge', 'search', 'logs', 'placement'],
  browser: ['model', 'search', 'logs', 'site'],
  build: ['model', 'markdown', 'knowledge', 'search', 'logs', 'browser'],
  publish: ['model', 'search'],
  programs: ['model', 'search', 'logs', 'site'],
  dev: ['model', 'ingest', 'search', 'logs', 'site', 'build'],
}

/** Rules within a folder of `lib`: the first folder must not import any of the others. */
const KEEPS_APART: Readonly<Record<string, readonly string[]>> = {
  'ingest/read': ['ingest/structure', 'ingest/facts'],
  'ingest/structure': ['ingest/posts', 'ingest/read', 'ingest/reports'],
  'knowledge/checks': ['knowledge/check'],
  'search/analysis': [
    'search/errors',
    'search/index/build',
    'search/index/read',
    'search/present',
    'search/query',
    'search/spelling',
  ],
  'search/errors': ['search/index/build', 'search/present', 'search/spelling'],
  'search/index/read': ['search/index/build'],
  'search/present': ['search/index/build'],
  'search/query': ['search/index/build'],
  'search/spelling': ['search/index/build', 'search/present', 'search/errors'],
  'logs/match': ['logs/build'],
  'site/view-models': ['site/endpoints'],
  'browser/browse': ['browser/entries', 'browser/logs', 'browser/search', 'browser/offline'],
  'browser/ui': [
    'browser/browse',
    'browser/entries',
    'browser/logs',
    'browser/search',
    'browser/offline',
  ],
  'browser/logs': ['browser/entries', 'browser/search', 'browser/offline'],
  'build/store': ['build/downloads', 'build/finish', 'build/offline'],
  'build/finish/html': ['build/finish/steps', 'build/downloads', 'build/offline'],
  'build/finish': ['build/downloads'],
}

const SOURCES = sourcesBelow('app', 'lib', 'scripts')
const KNOWN = new Set(SOURCES.map(({ path }) => path))
/** All imports of project files, as pairs of paths. */
const PAIRS = SOURCES.flatMap((source) =>
  importsOf(source, KNOWN).flatMap(({ target, isOwn }) =>
    isOwn ? [{ from: source.path, target }] : [],
  ),
)

const isBelow = (path: string, folder: string): boolean =>
  path === `${folder}.ts` || path.startsWith(`${folder}/`)
const show = ({ from, target }: { from: string; target: string }): string =>
  `${from} imports ${target}`

it('every folder of lib imports only what comes before it in the flow', () => {
  const wrong = PAIRS.filter(({ from, target }) => {
    const [top, folder = ''] = from.split('/')
    const allowed = [folder, 'util', ...(MAY_IMPORT[folder] ?? [])]
    return top === 'lib' && !allowed.some((name) => isBelow(target, `lib/${name}`))
  })
  expect(wrong.map(show)).toEqual([])
})

it('no folder imports a folder that is forbidden to it', () => {
  const wrong = Object.entries(KEEPS_APART).flatMap(([folder, others]) =>
    PAIRS.filter(
      ({ from, target }) =>
        isBelow(from, `lib/${folder}`) && others.some((other) => isBelow(target, `lib/${other}`)),
    ),
  )
  expect(wrong.map(show)).toEqual([])
})

it('the rules name every folder of lib, and only folders that exist', () => {
  const folders = new Set(
    SOURCES.filter(({ path }) => path.startsWith('lib/')).map(({ path }) => path.split('/')[1]),
  )
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...folders].sort())
  const named = Object.entries(KEEPS_APART).flatMap(([folder, others]) => [folder, ...others])
  const gone = named.filter((name) => ![...KNOWN].some((path) => isBelow(path, `lib/${name}`)))
  expect(gone).toEqual([])
})

it('pages import from lib only, and nothing in lib imports a page or a command', () => {
  const wrong = PAIRS.filter(({ from, target }) =>
    ['app', 'scripts'].some((top) => isBelow(target, top) && !isBelow(from, top)),
  )
  expect(wrong.map(show)).toEqual([])
})
