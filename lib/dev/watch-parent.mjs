// Ends this process soon after the process that started it has ended, in whatever way: signal, kill, closed terminal.
// Commands import it, and the processes that they start load it through NODE_OPTIONS (lib/dev/steps.ts), as do
// those that these start. It is plain JavaScript because it is loaded before the TypeScript loader.
import { readFileSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

// A command that was started by hand, perhaps with nohup, may outlive its shell.
const isWatched =
  process.env.npm_lifecycle_event !== undefined || process.env.REACHABLE_CHILD !== undefined

if (isMainThread && isWatched) {
  new Worker(new URL(import.meta.url), { execArgv: [], workerData: import.meta.url }).unref()
} else if (!isMainThread && workerData === import.meta.url) watch()

/** Runs in a thread of its own, so that a process that computes for minutes ends as well. */
function watch() {
  const parent = process.ppid
  // npm starts a shell, which waits for its command even if npm is killed.
  const starter = process.env.REACHABLE_CHILD === undefined ? parentOf(parent) : null
  const timer = setInterval(() => {
    if (process.ppid === parent && (starter === null || parentOf(parent) === starter)) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 400)
  }, 150)
}

/** Process id of the parent of a process; null where the system has no /proc or the process has ended. */
function parentOf(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
