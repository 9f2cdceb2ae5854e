import { sha256 } from '../../util/node/sha256'
import { buildId, type SiteFile } from './files'

/** Files that browsers load for the scripts of the site. Paths are names, such as `site.js` or `search/core.js`. */
export interface Assets {
  readonly scripts: readonly SiteFile[]
  /** The search index and what else scripts read. */
  readonly data: readonly SiteFile[]
}

/** The script that pages name before all others. It tells the scripts in which folder the data is. */
const CURRENT = 'current.js'

/** Assets in their places in the finished folder. */
export interface PlacedAssets {
  readonly files: readonly SiteFile[]
  /** Name of the folder of the scripts, which changes with them only. */
  readonly scripts: string
}

/**
 * Puts scripts and data into folders named by a hash of their content, which caches can keep forever. Pages name only
 * the scripts, so a change of the content leaves them as they are. `current/<scripts>.js` names the folder of the
 * data: scripts never read data that another version of the code made.
 */
export function placeAssets({ scripts, data }: Assets): PlacedAssets {
  const [ofScripts, ofData] = [folderOf(scripts), folderOf(data)]
  return {
    scripts: ofScripts,
    files: [
      ...scripts.map(({ path, content }) => ({ path: `assets/${ofScripts}/${path}`, content })),
      ...data.map(({ path, content }) => ({ path: `assets/${ofData}/${path}`, content })),
      { path: placeOf(`assets/${CURRENT}`, ofScripts), content: currentScript(`../${ofData}/`) },
    ],
  }
}

/**
 * Place of a script in the finished folder; other paths stay.
 *
 * @param path as the pages name it: `assets/site.js`
 * @param scripts name of the folder of the scripts
 */
export function placeOf(path: string, scripts: string): string {
  return path === `assets/${CURRENT}`
    ? `current/${scripts}.js`
    : path.replace(/^assets\//, `assets/${scripts}/`)
}

/** Text of `current.js`. @param folder of the data, relative to that of the scripts */
export function currentScript(folder: string): string {
  return `reachableData=${JSON.stringify(folder)}\n`
}

function folderOf(files: readonly SiteFile[]): string {
  return buildId(new Map(files.map(({ path, content }) => [path, sha256(content)])))
}
