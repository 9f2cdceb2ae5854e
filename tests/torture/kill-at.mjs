// Kills this process at one operation on the disk, to test that a run recovers from it. Load it with --import.
//
// KILL_ROOT   only operations on paths below this folder count
// KILL_AT     number of the operation; a write counts twice: before it, and when half of it is on disk
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const root = process.env.KILL_ROOT ?? ''
const at = Number(process.env.KILL_AT)
let count = 0

/** Counts an operation. */
function step(/** @type {() => void} */ before = () => undefined) {
  if (++count !== at) return
  before()
  process.kill(process.pid, 'SIGKILL')
}

/** Functions whose second argument is a path as well. */
const TWO_PATHS = new Set(['rename', 'link', 'copyFile'])

function isInRoot(/** @type {unknown} */ path) {
  return typeof path === 'string' && path.startsWith(root)
}

/** Wraps the functions of a module that change the disk. */
function wrap(/** @type {Record<string, Function>} */ module, /** @type {string} */ suffix) {
  for (const name of ['rename', 'rm', 'link', 'copyFile', 'mkdir', 'writeFile']) {
    const original = module[`${name}${suffix}`]
    if (!original) throw new Error(`there is no ${name}${suffix}`)
    module[`${name}${suffix}`] = (/** @type {unknown[]} */ ...args) => {
      if (isInRoot(args[0]) || (TWO_PATHS.has(name) && isInRoot(args[1]))) {
        step()
        if (name === 'writeFile') step(() => writeHalf(String(args[0]), args[1]))
      }
      return original(...args)
    }
  }
}

function writeHalf(/** @type {string} */ path, /** @type {unknown} */ content) {
  const bytes = Buffer.from(/** @type {string} */ (content))
  const file = fs.openSync(path, 'w')
  fs.writeSync(file, bytes, 0, Math.floor(bytes.length / 2))
  fs.closeSync(file)
}

wrap(/** @type {never} */ (fs), 'Sync')
wrap(/** @type {never} */ (fs.promises), '')
syncBuiltinESMExports()
