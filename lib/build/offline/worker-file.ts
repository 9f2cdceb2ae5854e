import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { SiteFile } from '../finish/files'
import type { PackEntry } from '../../browser/offline/pack-format'

/** A pack of 200 kB over a line of 4 kB a second takes 50 s; what takes longer has come to a halt. */
const PATIENCE_MS = 60_000

/**
 * `sw.js`, at the root so that its scope is the whole site. Its text changes with every build.
 *
 * @param patience milliseconds until a pack that does not come whole counts as not to be had
 */
export async function serviceWorkerFile(
  id: string,
  entries: readonly PackEntry[],
  patience = PATIENCE_MS,
): Promise<SiteFile> {
  const result = await build({
    entryPoints: [
      fileURLToPath(new URL('../../browser/offline/service-worker.ts', import.meta.url)),
    ],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: {
      BUILD: JSON.stringify(id),
      PACKS: JSON.stringify(entries),
      PATIENCE_MS: JSON.stringify(patience),
    },
  })
  return { path: 'sw.js', content: result.outputFiles[0]?.text ?? '' }
}
