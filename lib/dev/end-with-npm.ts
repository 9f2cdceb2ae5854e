/** How often to look, in milliseconds. */
const INTERVAL = 300

/**
 * Ends this process as a SIGTERM would, once npm has ended. npm runs a script through a shell and sends its
 * signals to that shell, which ends without passing them on.
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
