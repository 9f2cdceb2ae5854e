/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Where the export goes; lib/finish makes out/ from it.
  distDir: '.cache/export',
  trailingSlash: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  // npm test and npm run check do this once; a build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  // A native module cannot be bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
}
export default config
