import { zipSync, type Zippable } from 'fflate'
import { fillDownloads } from './downloads'
import { sha256, type SiteFile } from '../finish/files'
import type { FinishedSite } from '../finish/finish'

/** First day that a ZIP file can name; a fixed date keeps the bundle the same on every machine. */
const NO_TIME = new Date(1980, 0, 1)

/** Files that mean something only where the site is served. */
const ONLY_SERVED = /(?:^|\/)card\.png$|^(?:sitemap\.xml|robots\.txt|manifest\.webmanifest)$/

/**
 * The whole site as one file to carry: unpack it and open `START.html`. Every file's SHA-256 stands in
 * `SHA256SUMS`, in the form that `sha256sum -c` reads.
 */
export function offlineBundle(site: FinishedSite, name: string): SiteFile {
  const folder = `reachable-offline-${site.build}`
  const files = new Map<string, Uint8Array>()
  for (const path of site.paths) {
    if (!ONLY_SERVED.test(path)) files.set(path, travelling(path, site.read(path)))
  }
  files.set('START.html', Buffer.from(startPage(name, site.build)))
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).sort()
  files.set('SHA256SUMS', Buffer.from(sums.join('')))
  return { path: `downloads/${folder}.zip`, content: zipFiles(files, folder) }
}

/** A ZIP file of these files below `folder`, the same bytes for the same files on any machine. */
function zipFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path)
    if (content) entries[`${folder}/${path}`] = content
  }
  return zipSync(entries, { level: 9, mtime: NO_TIME, os: 3 })
}

/** A page as it stands in a copy that offers no downloads of its own. */
export function travelling(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith('.html')) return content
  const html = Buffer.from(content).toString()
  return html.includes('data-download=')
    ? Buffer.from(fillDownloads(html, path, null).html)
    : content
}

function startPage(name: string, build: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: start here</title>
</head>
<body>
<main>
<h1>${name}</h1>
<p><a href="index.html">Open ${name}</a></p>
<p>This is a whole copy, build ${build}. It needs no network and no server; search and log reader work in it.</p>
<p>To check that no file is damaged, run <code>sha256sum -c SHA256SUMS</code> in this folder
(<code>shasum -a 256 -c SHA256SUMS</code> on a Mac).</p>
</main>
</body>
</html>
`
}
