// Lists the entries of every folder in reverse order, to find output that depends on the order in which a file system
// lists them. Load it with --import; the processes that Node starts load it through NODE_OPTIONS.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { readdir, readdirSync } = fs
const readdirPromise = fs.promises.readdir

/** @param {unknown} entries */
const reversed = (entries) => (Array.isArray(entries) ? entries.reverse() : entries)

Object.assign(fs, {
  readdirSync: (/** @type {Parameters<typeof readdirSync>} */ ...args) =>
    reversed(readdirSync(...args)),
  readdir: (/** @type {unknown[]} */ ...args) => {
    const done = /** @type {(...results: unknown[]) => void} */ (args.pop())
    const pass = (/** @type {unknown} */ error, /** @type {unknown} */ entries) =>
      done(error, reversed(entries))
    return Reflect.apply(readdir, fs, [...args, pass])
  },
})
fs.promises.readdir = /** @type {typeof readdirPromise} */ (
  async (/** @type {Parameters<typeof readdirPromise>} */ ...args) =>
    reversed(await readdirPromise(...args))
)
syncBuiltinESMExports()
