import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How often memory is measured, in milliseconds. */
const EVERY_MS = 500

/** Measures how much memory the processes that this one started take together, until `stop` is called. */
export function watchMemory(): { readonly stop: () => { readonly peakBytes: number } } {
  let peakBytes = 0
  const timer = setInterval(() => {
    void run('ps', ['-Ao', 'pid=,ppid=,rss=']).then(
      ({ stdout }) => (peakBytes = Math.max(peakBytes, belowThisProcess(stdout))),
      // A machine without ps gives no figure.
      () => undefined,
    )
  }, EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return { peakBytes }
    },
  }
}

/** Sum of the resident memory of all processes below this one, from lines of process, parent and kilobytes. */
function belowThisProcess(lines: string): number {
  const processes = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const below = new Set([process.pid])
  let kilobytes = 0
  for (let found = true; found;) {
    found = false
    for (const [pid = 0, parent = 0, resident = 0] of processes)
      if (below.has(parent) && !below.has(pid)) {
        below.add(pid)
        kilobytes += resident
        found = true
      }
  }
  return kilobytes * 1024
}
