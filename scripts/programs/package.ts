import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { LIGHT_FLEXSEARCH } from '../../lib/build/bundle'
import { stageFolder, writeInto } from '../../lib/build/store/folder'

/**
 * Bundles the command `reachable` into dist/, with everything that it needs. `npm pack` runs this first, so the
 * package has no dependencies.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const { outputFiles } = await build({
  entryPoints: { reachable: 'lib/programs/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  splitting: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '#!/usr/bin/env node' },
  define: { PROGRAM_VERSION: JSON.stringify(version) },
  alias: { flexsearch: LIGHT_FLEXSEARCH },
  logLevel: 'error',
})
const dist = stageFolder('dist')
for (const { path, contents } of outputFiles)
  writeInto(dist.path, path.replace(/^.*[\\/]/, ''), contents)
dist.commit()
