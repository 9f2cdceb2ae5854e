import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { FaultError } from '../../model/fault'

/** The files of a copy of the site. Paths are relative to its root. */
export interface SiteFiles {
  /** Location of the copy, as the user gave it. */
  readonly place: string
  /** Name of the folder below `assets/` with the index. */
  readonly assets: string
  /** Text of a file; undefined if there is no such file. */
  readonly read: (path: string) => string | undefined
}

/** Maximum size of a file that is unpacked from a ZIP, in bytes; the largest file of a site has a tenth of it. */
const LARGEST = 256 * 1024 * 1024
/** Files that every copy of the site has and no other folder has. */
const INDEX = /^assets\/([^/]+)\/search\/core\.js$/
/** Paths that stay inside the folder of the site. */
const SAFE = /^(?!.*\.\.)[a-zA-Z0-9][\w./-]*$/

/**
 * Opens a finished folder, or the offline ZIP without unpacking it.
 *
 * @throws FaultError when there is no copy of the site at this location
 */
export function openFiles(place: string): SiteFiles {
  if (!existsSync(place)) throw noCopy(place, 'nothing')
  return statSync(place).isDirectory() ? openFolder(place) : openZip(place)
}

function openFolder(place: string): SiteFiles {
  const folder = join(place, 'assets')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const assets = names.find((name) => existsSync(join(folder, name, 'search', 'core.js')))
  if (assets === undefined) throw noCopy(place, 'a folder without assets/…/search/core.js')
  const read = (path: string): string | undefined => {
    const file = join(place, path)
    return SAFE.test(path) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  return { place, assets, read }
}

function openZip(place: string): SiteFiles {
  const bytes = readFileSync(place)
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 })
  } catch {
    throw noCopy(place, 'a file that is not a ZIP')
  }
  for (const name of names) {
    const root = name.slice(0, name.indexOf('assets/'))
    const assets = INDEX.exec(name.slice(root.length))?.[1]
    if (assets) return { place, assets, read: (path) => textIn(bytes, root + path) }
  }
  throw noCopy(place, 'a ZIP without assets/…/search/core.js')
}

function textIn(zip: Uint8Array, path: string): string | undefined {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
    name === path && originalSize <= LARGEST
  const file = unzipSync(zip, { filter })[path]
  return file && new TextDecoder().decode(file)
}

function noCopy(place: string, found: string): FaultError {
  return new FaultError([
    {
      file: place,
      line: null,
      problem: 'this is not a copy of the site',
      expected: 'a finished folder, or the ZIP that its page “Offline” offers',
      found,
      fix: 'reachable --site path/to/out …, or set REACHABLE_SITE to that path',
    },
  ])
}
