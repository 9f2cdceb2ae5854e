import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { type ArchiveShape, generatedSysdiagnose } from '../../lib/dev/bench/logs/sysdiagnose'

/**
 * npm run bench:archive -- [MEGABYTES]   reads generated archives of 1,000 MB with `npm run match`, and prints wall-clock
 * time, processor time and peak memory of the process
 */
const megabytes = Number(process.argv[2] ?? 1000)
const SHAPES: readonly (readonly [name: string, text: number])[] = [
  ['a sysdiagnose, a quarter of it text', 0.25],
  ['text only', 1],
]
/**
 * Prints what a process used when it ends. On Linux a process inherits the peak of the one that started it, so the peak
 * is read from its own memory map there.
 */
const USAGE = `
import { existsSync, readFileSync } from 'node:fs'
const start = performance.now()
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? maxRSS)
  const wall = (performance.now() - start) / 1000
  const processor = (userCPUTime + systemCPUTime) / 1e6
  process._rawDebug(\`\${wall.toFixed(1)} s, processor \${processor.toFixed(1)} s, \${(peak / 1024).toFixed(0)} MB\`)
})`

const folder = stageFolder(join('.cache', 'bench-archive'))
try {
  writeInto(folder.path, 'small.log', 'one line\n')
  console.log(`one line: ${match('small.log')}`)
  for (const [name, text] of SHAPES) {
    writeInto(folder.path, 'logs.tar.gz', await generated({ bytes: megabytes * 1e6, text }))
    console.log(`${megabytes} MB, ${name}: ${match('logs.tar.gz')}`)
  }
} finally {
  folder.discard()
}

async function generated(shape: ArchiveShape): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of generatedSysdiagnose(shape)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Runs the command. The first run builds the index that later ones find. */
function match(file: string): string {
  const usage = `data:text/javascript,${encodeURIComponent(USAGE)}`
  const args = ['--import', 'tsx', '--import', usage, 'scripts/match.ts', join(folder.path, file)]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr.trim()
}
