import { setImmediate } from 'node:timers/promises'
import { Zip, type ZipInputFile } from 'fflate'
import type { Compressor } from '../compressed'
import { fillDownloads } from './download-page'
import type { StreamedFile } from '../finish/files'
import { sha256 } from '../../util/node/sha256'
import type { FinishedSite } from '../finish/finish'
import type { FileContent } from '../offline/groups'

/** The earliest date that ZIP supports. A fixed date makes the bundle the same on every machine. */
const NO_TIME = new Date(1980, 0, 1)

/** Files that only a served site needs. */
const ONLY_SERVED =
  /(?:^|\/)card\.png$|^(?:sitemap(?:-\d+)?\.xml|robots\.txt|manifest\.webmanifest)$/

/**
 * Packs the whole site into one ZIP file, one file of it at a time. To read it, unpack it and open `START.html`.
 * `SHA256SUMS` lists the checksum of every file in the format of `sha256sum -c`.
 *
 * @returns null when the site has more files than the format without ZIP64 can hold
 */
export function offlineBundle(
  site: FinishedSite,
  name: string,
  compressor: Compressor,
): StreamedFile | null {
  const folder = `reachable-offline-${site.build}`
  const paths = site.paths.filter((path) => !ONLY_SERVED.test(path))
  if (paths.length + 2 > MAX_FILES) return null
  function* files(): Generator<FileContent> {
    const sums: string[] = []
    const start = Buffer.from(startPage(name, site.build))
    sums.push(`${sha256(start)}  START.html\n`)
    yield ['START.html', start]
    for (const path of paths) {
      const content = withoutDownloads(path, site.read(path))
      sums.push(`${sha256(content)}  ${path}\n`)
      yield [path, content]
    }
    yield ['SHA256SUMS', Buffer.from(sums.sort().join(''))]
  }
  return { path: `downloads/${folder}.zip`, parts: zipParts(files(), folder, compressor) }
}

/** The number of files is a 16-bit number (APPNOTE.TXT 4.4.21); fflate does not write ZIP64. */
const MAX_FILES = 65_535

/** Zips files below `folder`. The same files give the same bytes on any machine. */
async function* zipParts(
  files: Iterable<FileContent>,
  folder: string,
  compressor: Compressor,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    ready.push(part)
  })
  for (const [path, content] of files) {
    const { entry, deflated } = zipEntry(
      `${folder}/${path}`,
      compressor.one(content, sha256(content)),
    )
    zip.add(entry)
    entry.ondata?.(null, new Uint8Array(deflated), true)
    yield* ready.splice(0)
    // Others that make downloads at the same time get their turn.
    await setImmediate()
  }
  zip.end()
  yield* ready
}

/** Lengths of what gzip (RFC 1952) writes before and after the compressed content, which is the same in a ZIP file. */
const GZIP_HEAD = 10
const GZIP_TAIL = 8

/** An entry of a ZIP file, from its content as gzip has it: after that come its CRC-32 and its length. */
function zipEntry(
  filename: string,
  gzipped: Uint8Array,
): { entry: ZipInputFile; deflated: Uint8Array } {
  const tail = Buffer.from(gzipped.subarray(-GZIP_TAIL))
  return {
    entry: {
      filename,
      crc: tail.readUInt32LE(0),
      size: tail.readUInt32LE(4),
      ...{ compression: DEFLATE, flag: BEST, mtime: NO_TIME, os: 3 },
    },
    deflated: gzipped.subarray(GZIP_HEAD, -GZIP_TAIL),
  }
}

/** Number of the method, and the bits for the highest level of compression (APPNOTE.TXT 4.4.5, 4.4.4). */
const DEFLATE = 8
const BEST = 1

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
