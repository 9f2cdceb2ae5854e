import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './finish/files'
import { listFiles } from './finish/export'

/** File in which a build of `out/` records the hash of its inputs, relative to the project. */
export const BUILT_FROM = '.cache/built-from'

const FOLDERS = ['app', 'content', 'lib', 'public', 'scripts']
const FILES = ['next.config.mjs', 'package-lock.json']
const VARIABLES = ['REACHABLE_ADDRESS', 'REACHABLE_REPORT', 'REACHABLE_SEARCH']

/**
 * Hashes every file and environment variable that the finished site is made from. The same hash means the same site.
 *
 * @param root folder of the project
 * @returns SHA-256 in hex
 */
export function inputsHash(root: string): string {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  )
  const files = [...inFolders.filter((file) => !file.startsWith('public/assets')), ...FILES]
  const lines = files.map((file) => `${file} ${sha256(readFileSync(join(root, file)))}`)
  const variables = VARIABLES.map((name) => `${name}=${process.env[name] ?? ''}`)
  return sha256([...lines, ...variables].join('\n'))
}
