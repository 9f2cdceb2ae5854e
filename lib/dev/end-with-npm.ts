/** Polling interval in milliseconds. */
const INTERVAL = 300

/**
 * Sends SIGTERM to this process when npm ends. npm runs a script through a shell and sends signals to that shell,
 * which ends without forwarding them.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, INTERVAL)
  timer.unref()
}
