import type { SiteFile } from '../finish/files'

/** The web app manifest. Its addresses are relative to it, so it works under any path. */
export function webManifest(name: string, description: string): SiteFile {
  const icon = (src: string, sizes: string, purpose: string): object => ({
    src,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  })
  const manifest = {
    name,
    short_name: name,
    description,
    start_url: 'index.html',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon('icons/icon.svg', 'any', 'any'),
      icon('icons/icon-192.png', '192x192', 'any'),
      icon('icons/icon-512.png', '512x512', 'any'),
      icon('icons/maskable-512.png', '512x512', 'maskable'),
    ],
  }
  return { path: 'manifest.webmanifest', content: `${JSON.stringify(manifest, null, 1)}\n` }
}
