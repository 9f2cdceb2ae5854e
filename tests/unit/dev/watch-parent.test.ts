import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const STEPS = pathToFileURL(join(import.meta.dirname, '../../../lib/dev/steps.ts')).href

/** A command that computes without end and first starts another that does the same. */
const ENDLESS = `
const { spawn } = require('node:child_process')
if (process.argv[1] !== 'inner') {
  const inner = spawn(process.execPath, ['-e', process.env.CODE, 'inner'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
process.stdout.write('process ' + process.pid + '\\n')
setTimeout(() => { for (;;); }, 200)`

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('what a command started', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'] as const)(
    'ends within two seconds after %s of the command, and so does what that started',
    async (signal) => {
      const code = `const { runCommand } = await import(${JSON.stringify(STEPS)})
        await runCommand('endless', process.execPath, ['-e', process.env.CODE], { cwd: '.' })`
      const args = ['--import', 'tsx', '--input-type=module', '-e', code]
      const env = { ...process.env, CODE: ENDLESS }
      const command = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
      const started: number[] = []
      for await (const chunk of command.stderr) {
        for (const [, pid] of String(chunk).matchAll(/process (\d+)/g)) started.push(Number(pid))
        if (started.length === 2) break
      }
      await pause(500)
      command.kill(signal)
      await once(command, 'exit')
      const killed = performance.now()
      // The first seconds of a loaded machine may pass before a thread of the process has its turn.
      while (started.some(isRunning) && performance.now() - killed < 8000) await pause(50)
      expect(started.filter(isRunning)).toEqual([])
      console.log(`${signal}: ended after ${Math.round(performance.now() - killed)} ms`)
    },
    60_000,
  )
})
