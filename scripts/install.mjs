// Installs the dependencies when node_modules does not hold what package-lock.json names. npm runs this before
// every command that needs them (the `pre…` scripts of package.json), so a fresh clone needs no other step.
// It is plain JavaScript because nothing may be installed yet. stdout belongs to the command.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Node ${process.versions.node} is too old.\n  expected: 20.9 or newer\n  fix:      install it from https://nodejs.org`,
  )
  process.exit(1)
}

if (isStale()) {
  console.error('Installing dependencies (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}

/** Whether npm's own record of what it installed lacks a package, or has another version of it. */
function isStale() {
  const installed = packagesIn('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesIn('package-lock.json'))
  return wanted.some(([path, { version, optional }]) => {
    if (path === '') return false
    return installed[path] ? installed[path].version !== version : !optional
  })
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return {}
  }
}
