import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { SiteFile } from '../files'
import type { PackEntry } from './pack-format'

/** `sw.js`, at the root so that its scope is the whole site. Its text changes with every build. */
export async function serviceWorkerFile(
  id: string,
  entries: readonly PackEntry[],
): Promise<SiteFile> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./service-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { BUILD: JSON.stringify(id), PACKS: JSON.stringify(entries) },
  })
  return { path: 'sw.js', content: result.outputFiles[0]?.text ?? '' }
}
