import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../util/node/sha256'
import { listFiles } from '../util/node/list-files'

/** File in which a build of `out/` records the hash of its inputs, relative to the project. */
export const BUILT_FROM = '.cache/built-from'

const CODE_FOLDERS = ['app', 'lib', 'public', 'scripts']
const FILES = ['next.config.mjs', 'package-lock.json']
const VARIABLES = ['REACHABLE_ADDRESS', 'REACHABLE_REPORT', 'REACHABLE_SEARCH']

/**
 * Hashes every file and environment variable that the finished site is made from. The same hash means the same site.
 *
 * @param root folder of the project
 * @returns SHA-256 in hex
 */
export function inputsHash(root: string): string {
  return sha256([codeHash(root), ...hashedFiles(root, ['content'], [])].join('\n'))
}

/**
 * Hashes every file and environment variable that the finished site is made from, apart from the content, and the
 * version of Node.
 *
 * @param root folder of the project
 * @returns SHA-256 in hex
 */
export function codeHash(root: string): string {
  const files = hashedFiles(root, CODE_FOLDERS, FILES)
  const variables = VARIABLES.map((name) => `${name}=${process.env[name] ?? ''}`)
  return sha256([process.version, ...files, ...variables].join('\n'))
}

/**
 * Hashes everything that the search index is made from.
 *
 * @param root folder of the project
 * @param contentRoot folder that holds the `content/` to search
 * @returns SHA-256 in hex
 */
export function indexHash(root: string, contentRoot: string): string {
  const code = hashedFiles(root, ['lib'], ['package-lock.json'])
  return sha256([...code, ...hashedFiles(contentRoot, ['content'], [])].join('\n'))
}

/** `<path> <hash>` of each file; folders that do not exist are left out. */
function hashedFiles(
  root: string,
  folders: readonly string[],
  single: readonly string[],
): string[] {
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => listFiles(join(root, folder)).map((file) => `${folder}/${file}`))
  const files = [...inFolders.filter((file) => !file.startsWith('public/assets')), ...single]
  return files.map((file) => `${file} ${sha256(readFileSync(join(root, file)))}`)
}
