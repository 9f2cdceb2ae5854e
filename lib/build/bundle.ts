import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Knowledge } from '../model/knowledge'
import { buildIndex } from '../search/index/build/build-index'
import { searchDocuments } from '../search/index/build/documents'
import { buildMatchData } from '../logs/build/build-match-data'
import { registration } from '../search/index/registry'
import { FILES_WORKER, TEXT_WORKER } from '../browser/logs/worker-names'
import { MATCH_FILE } from '../logs/data'
import type { SiteFile } from './finish/files'
import { styleConstants, withConstants } from './style-constants'

/** The browser scripts. Every page loads `site`, which loads each of the others on first use. */
const SCRIPTS = [
  'site',
  'font',
  'field',
  'search',
  'search-deferred',
  'log',
  'workers/log-worker',
  'workers/log-files-worker',
  'browse',
  'copied-answer',
  'copy-selected',
  'evidence',
  'checklist',
  'code',
  'help',
  'offline',
  'stored',
] as const

/** The search index and the log reader's data as files for browsers. The same content gives the same bytes. */
export function contentData(knowledge: Knowledge): SiteFile[] {
  const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
  const match = { name: MATCH_FILE, text: registration(MATCH_FILE, buildMatchData(knowledge)) }
  return [...files, match].map(({ name, text }) => ({ path: name, content: text }))
}

/**
 * Path of FlexSearch's light build. It has everything that the search uses and is a quarter of the full size.
 *
 * @internal exported for tests
 */
export const LIGHT_FLEXSEARCH = join(
  dirname(createRequire(import.meta.url).resolve('flexsearch')),
  'flexsearch.light.module.min.js',
)

/**
 * Bundles and minifies the browser scripts, which do not depend on the content.
 *
 * @param root folder of the project
 * @param searchAddress address of a search engine that the search asks, or null
 * @throws Error when a script does not compile
 */
export async function browserScripts(
  root: string,
  searchAddress: string | null,
): Promise<SiteFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: SCRIPTS.map((name) => join('lib', 'browser', 'entries', `${name}.ts`)),
    outdir: 'assets',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'text' },
    alias: { flexsearch: LIGHT_FLEXSEARCH },
    define: { SEARCH_ADDRESS: JSON.stringify(searchAddress) },
    plugins: [smallStyles(styleConstants(root))],
    logLevel: 'error',
  })
  return outputFiles.map(({ path, text }) => {
    const name = path.replace(/^.*[\\/]/, '')
    const isWorker = name === TEXT_WORKER || name === FILES_WORKER
    return { path: name, content: isWorker ? registration(name, text) : text }
  })
}

/** Turns a style sheet that a script imports into minified text. */
function smallStyles(constants: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'small-styles',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false })
        return { contents: withConstants(outputFiles[0]?.text ?? '', constants), loader: 'text' }
      })
    },
  }
}
