import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const STEPS = pathToFileURL(join(import.meta.dirname, '../../../lib/dev/steps.ts')).href

/** Says its number and then never ends by itself. */
const ENDLESS = 'console.log(`command ${process.pid}`); setInterval(() => {}, 1000)'

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)(
  'a step that %s ends leaves no command behind',
  async (signal, expected) => {
    const step = `const { runCommand } = await import(${JSON.stringify(STEPS)})
      await runCommand('endless', process.execPath, ['-e', ${JSON.stringify(ENDLESS)}], { cwd: '.' })`
    const args = ['--import', 'tsx', '--input-type=module', '-e', step]
    const runner = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    for await (const chunk of runner.stderr) {
      said += String(chunk)
      if (/command \d+/.test(said)) break
    }
    const command = Number(/command (\d+)/.exec(said)?.[1])
    expect(command).toBeGreaterThan(0)
    runner.kill(signal)
    const [code] = (await once(runner, 'exit')) as [number | null]
    expect(code).toBe(expected)
    expect(() => process.kill(command, 0)).toThrow('ESRCH')
  },
  30_000,
)
