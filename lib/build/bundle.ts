import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Knowledge } from '../model/knowledge'
import { buildIndex } from '../search/index/build/build'
import { searchDocuments } from '../search/index/build/documents'
import { buildMatchData } from '../logs/build/build'
import { registration } from '../search/index/registry'
import { MATCH_FILE } from '../browser/logs/read'

/** A file below `assets/`. */
export interface AssetFile {
  readonly name: string
  readonly text: string
}

/** The scripts: `site` on every page, the others loaded by it at first use. */
const SCRIPTS = [
  'site',
  'field',
  'search',
  'search-deferred',
  'log',
  'log-worker',
  'browse',
  'answer',
  'reset-checklist',
  'help',
  'offline',
] as const

/**
 * Everything that browsers load below `assets/`: the scripts as classic ones, the search index, and what
 * the log reader knows. Writes nothing; the same content gives the same bytes.
 *
 * @param root folder of the project
 * @throws Error when a script does not compile
 */
export async function browserFiles(root: string, knowledge: Knowledge): Promise<AssetFile[]> {
  const { files } = buildIndex(
    searchDocuments(knowledge),
    knowledge.vocabulary,
    knowledge.languages,
  )
  const match = { name: MATCH_FILE, text: registration(MATCH_FILE, buildMatchData(knowledge)) }
  return [...(await browserScripts(root)), ...files, match]
}

/** FlexSearch's published light build, which holds all that the search uses of it in a quarter of the size. */
export const LIGHT_FLEXSEARCH = join(
  dirname(createRequire(import.meta.url).resolve('flexsearch')),
  'flexsearch.light.module.min.js',
)

/** The scripts alone, bundled and made small. */
export async function browserScripts(root: string): Promise<AssetFile[]> {
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
    plugins: [smallStyles],
    logLevel: 'error',
  })
  return outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[\\/]/, ''), text }))
}

/** Styles that a script brings along travel as text, without the blanks people read them by. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false })
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' }
    })
  },
}
