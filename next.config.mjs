import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  if (isDevelopment) bundleMissingAssets()
  return {
    // Only the development server has routes for files that are no pages and for the further pages of lists. A
    // build makes them itself, since an export of a route costs many times what making the file does.
    pageExtensions: ['tsx', 'ts', ...(isDevelopment ? ['dev.ts', 'dev.tsx'] : [])],
    // lib/build/finish makes out/ from the export. The development server answers an address that is not
    // exported, such as /favicon.ico, with status 404 instead of an error.
    ...(!isDevelopment && { output: 'export', distDir: '.cache/export' }),
    trailingSlash: true,
    reactStrictMode: true,
    images: { unoptimized: true },
    // npm test and npm run check do this once; a build need not repeat it.
    typescript: { ignoreBuildErrors: true },
    // By default Next leaves one processor idle, which on two processors doubles the time of the export.
    experimental: { cpus: availableParallelism() },
    // A native module cannot be bundled.
    serverExternalPackages: ['@resvg/resvg-js'],
  }
}

/** `next dev` by itself needs what `npm run dev` bundles first. */
function bundleMissingAssets() {
  if (existsSync('public/assets/site.js')) return
  const args = ['--import', 'tsx', 'scripts/assets.ts']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0)
    throw new Error('scripts/assets.ts failed, so there is nothing in public/assets')
}
