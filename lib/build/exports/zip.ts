import { zipSync, type Zippable } from 'fflate'
import { fillDownloads } from './downloads'
import { sha256, type SiteFile } from '../finish/files'
import type { FinishedSite } from '../finish/finish'

/** The earliest date that ZIP supports. A fixed date makes the bundle the same on every machine. */
const NO_TIME = new Date(1980, 0, 1)

/** Files that only a served site needs. */
const ONLY_SERVED =
  /(?:^|\/)card\.png$|^(?:sitemap(?:-\d+)?\.xml|robots\.txt|manifest\.webmanifest)$/

/**
 * Packs the whole site into one ZIP file. To read it, unpack it and open `START.html`. `SHA256SUMS` lists the
 * checksum of every file in the format of `sha256sum -c`.
 */
export function offlineBundle(site: FinishedSite, name: string): SiteFile {
  const folder = `reachable-offline-${site.build}`
  const files = new Map<string, Uint8Array>()
  for (const path of site.paths) {
    if (!ONLY_SERVED.test(path)) files.set(path, withoutDownloads(path, site.read(path)))
  }
  files.set('START.html', Buffer.from(startPage(name, site.build)))
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).sort()
  files.set('SHA256SUMS', Buffer.from(sums.join('')))
  return { path: `downloads/${folder}.zip`, content: zipFiles(files, folder) }
}

/** Zips the files below `folder`. The same files give the same bytes on any machine. */
function zipFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path)
    if (content) entries[`${folder}/${path}`] = content
  }
  return zipSync(entries, { level: 9, mtime: NO_TIME, os: 3 })
}

/** Content of a file for a copy without downloads: in pages, links to downloads become plain text. */
export function withoutDownloads(path: string, content: Uint8Array): Uint8Array {
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
