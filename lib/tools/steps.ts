import { spawn } from 'node:child_process'

/** How a command ended. */
export interface CommandResult {
  readonly code: number
  readonly seconds: number
}

/**
 * Runs a command with its output shown, never asking for input; a command that says nothing for ten
 * seconds is reported as still running, so that nobody takes it for hanging.
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
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(ticker)
      resolve({ code: code ?? 1, seconds: seconds() })
    })
  })
}

const QUIET = 10_000

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
