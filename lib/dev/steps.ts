import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** How a command ended. */
export interface CommandResult {
  readonly code: number
  readonly seconds: number
}

/**
 * Runs a command with its output shown, never asking for input; a command that says nothing for ten
 * seconds is reported as still running, so that nobody takes it for hanging. A signal that would end this
 * process ends the command first, so that nothing of it stays behind.
 *
 * @param show where the command's output goes: as it comes, or nowhere
 */
export function runCommand(
  label: string,
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; show?: 'all' | 'none' },
): Promise<CommandResult> {
  const started = performance.now()
  const seconds = (): number => Math.round((performance.now() - started) / 1000)
  process.stderr.write(`${label} …\n`)
  return new Promise((resolve, reject) => {
    const show = options.show !== 'none'
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', show ? 'pipe' : 'ignore', show ? 'pipe' : 'ignore'],
      shell: process.platform === 'win32',
    })
    let heard = performance.now()
    const pass = (chunk: Buffer): void => {
      heard = performance.now()
      process.stderr.write(chunk)
    }
    child.stdout?.on('data', pass)
    child.stderr?.on('data', pass)
    const ticker = setInterval(() => {
      if (performance.now() - heard < QUIET) return
      heard = performance.now()
      process.stderr.write(`${label} … ${seconds()} s\n`)
    }, 1000)
    const passOn = (signal: NodeJS.Signals): void => {
      child.once('close', () => process.exit(128 + constants.signals[signal]))
      child.kill(signal)
    }
    for (const signal of ENDING) process.once(signal, passOn)
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of ENDING) process.off(signal, passOn)
      clearInterval(ticker)
      resolve({ code: code ?? 1, seconds: seconds() })
    })
  })
}

const QUIET = 10_000
const ENDING = ['SIGINT', 'SIGTERM'] as const

/** Runs one step of a command and says on stderr when it begins and how long it took. */
export async function timedStep<Result>(
  label: string,
  step: () => Result | Promise<Result>,
): Promise<Result> {
  const started = performance.now()
  process.stderr.write(`${label} …\n`)
  const result = await step()
  process.stderr.write(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return result
}
