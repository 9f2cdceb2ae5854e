// Runs scripts/<name>.ts after making sure that the dependencies of package-lock.json are installed.
// Plain JavaScript, because nothing may be installed yet. stdout belongs to the script it runs.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [name, ...args] = process.argv.slice(2)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Node ${process.versions.node} is too old.\n  expected: 20.9 or newer\n  fix:      install it from https://nodejs.org`,
  )
  process.exit(1)
}

if (!name || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  console.error(
    `scripts/run.mjs: no script named ${name ?? '(none given)'}\n  expected: the name of a file in scripts/`,
  )
  process.exit(1)
}

installIfStale()

const child = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, REACHABLE_ROOT: root, NEXT_TELEMETRY_DISABLED: '1' },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
if (process.env.npm_lifecycle_event) endWithParent()
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))

/**
 * npm runs a script through a shell and sends its signals to that shell, which ends and tells nobody. So the
 * script ends when the shell is gone, as it would have on the signal itself.
 */
function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 300)
}

/** Installs exactly what the lockfile says when node_modules was not made from this lockfile. */
function installIfStale() {
  const want = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, 'node_modules', '.reachable-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === want) return
  console.error('Installing dependencies (npm ci) …')
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
  writeFileSync(mark, want)
}
