import { CORE_FILE } from '../../search/index/index-files'
import { sha256 } from '../../util/node/sha256'
import { buildId, type SiteFile } from './files'

/** Files that browsers load for the pages. Paths are names, such as `site.js` or `search/core.js`. */
export interface Assets {
  readonly scripts: readonly SiteFile[]
  /** The search index and what else scripts read. */
  readonly data: readonly SiteFile[]
}

/** Assets in their places in the finished folder. */
export interface PlacedAssets {
  readonly files: readonly SiteFile[]
  /** Name of the folder of the scripts, which changes with them only. */
  readonly scripts: string
}

/**
 * Puts scripts and data into folders named by a hash of their content, which caches can keep forever. Pages name only
 * the scripts, so a change of the data leaves pages as they are. The files in `current/` below the scripts say in
 * which folder the data is, so scripts never read data that another version of the code made.
 */
export function placeAssets({ scripts, data }: Assets): PlacedAssets {
  const [ofScripts, ofData] = [folderOf(scripts), folderOf(data)]
  const current = currentFiles(data, `../../assets/${ofData}/`)
  return {
    scripts: ofScripts,
    files: [
      ...[...scripts, ...current].map((file) => below(`js/${ofScripts}`, file)),
      ...data.map((file) => below(`assets/${ofData}`, file)),
    ],
  }
}

/**
 * Place of a file in the finished folder.
 *
 * @param path as the pages name it: `assets/site.js` for a script; others stay
 * @param scripts name of the folder of the scripts
 */
export function placeOf(path: string, scripts: string): string {
  return path.replace(/^assets\//, `js/${scripts}/`)
}

/**
 * The files beside the scripts that change with the data: `current/data.js` only names its folder. `current/core.js`,
 * with which a search begins, holds the core of the index too, unless the page has already read data of another folder.
 *
 * @param folder of the data, relative to that of the scripts
 */
export function currentFiles(data: readonly SiteFile[], folder: string): SiteFile[] {
  const setFolder = `reachableData=${JSON.stringify(folder)}`
  const core = data.find(({ path }) => path === CORE_FILE)
  return [
    { path: 'current/data.js', content: `${setFolder}\n` },
    ...(core
      ? [
          {
            path: 'current/core.js',
            content: `globalThis.reachableData||(${setFolder},${String(core.content).trim()})\n`,
          },
        ]
      : []),
  ]
}

function below(folder: string, { path, content }: SiteFile): SiteFile {
  return { path: `${folder}/${path}`, content }
}

function folderOf(files: readonly SiteFile[]): string {
  return buildId(new Map(files.map(({ path, content }) => [path, sha256(content)])))
}
