import { availableParallelism } from 'node:os'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @returns {import('next').NextConfig} */
export default function config(/** @type {string} */ phase) {
  return {
    output: 'export',
    // Where the export goes; lib/build/finish makes out/ from it.
    ...(phase !== PHASE_DEVELOPMENT_SERVER && { distDir: '.cache/export' }),
    trailingSlash: true,
    reactStrictMode: true,
    images: { unoptimized: true },
    // npm test and npm run check do this once; a build need not repeat it.
    typescript: { ignoreBuildErrors: true },
    // Next leaves one processor idle, which on two of them doubles the time of the export.
    experimental: { cpus: availableParallelism() },
    // A native module cannot be bundled.
    serverExternalPackages: ['@resvg/resvg-js'],
  }
}
