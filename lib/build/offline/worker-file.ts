import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { SiteFile } from '../finish/files'
import type { CheckedFile } from '../../browser/offline/pack-format'

/** A pack of 200 kB takes 50 s at 4 kB/s. A download that takes longer has stalled. */
const PATIENCE_MS = 60_000

/**
 * Makes `sw.js`, which is at the root so that its scope is the whole site. Its text changes with every build.
 *
 * @param id build id
 * @param list list of the packs
 * @param patience timeout in milliseconds for downloading a pack
 */
export async function serviceWorkerFile(
  id: string,
  list: CheckedFile,
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
      LIST: JSON.stringify(list),
      PATIENCE_MS: JSON.stringify(patience),
    },
  })
  return { path: 'sw.js', content: result.outputFiles[0]?.text ?? '' }
}
