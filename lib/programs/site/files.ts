import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { FaultError } from '../../model/fault'

/** The files of a copy of the site. Paths are relative to its root. */
export interface SiteFiles {
  /** Where the copy is, as it was named. */
  readonly place: string
  /** Name of the folder below `assets/` that holds the index. */
  readonly assets: string
  /** Text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined
}

/** Largest file that is unpacked from a ZIP, in bytes; the largest that a site has is a tenth of it. */
const LARGEST = 256 * 1024 * 1024
/** What every copy has, and nothing else. */
const INDEX = /^assets\/([^/]+)\/search\/core\.js$/
/** Paths of a site: no way out of its folder. */
const SAFE = /^(?!.*\.\.)[a-zA-Z0-9][\w./-]*$/

/**
 * Opens a finished folder, or the offline ZIP without unpacking it.
 *
 * @throws FaultError when there is no copy of the site at this place
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
