import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Module that ends a process when its parent ends. */
const WATCH_PARENT = new URL('./watch-parent.mjs', import.meta.url).href

/** The environment for a process that is to end when this one ends, and so for all Node processes that it starts. */
export function childEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const options = env.NODE_OPTIONS ?? ''
  const own = `--import=${WATCH_PARENT}`
  return {
    ...env,
    REACHABLE_CHILD: '1',
    NODE_OPTIONS: options.includes(own) ? options : `${options} ${own}`.trim(),
  }
}

/** How a command ended. */
export interface CommandResult {
  readonly code: number
  readonly seconds: number
}

/**
 * Runs a command without input and writes its output to stderr. Reports that the command is still running after
 * every ten seconds without output. A signal ends the command before this process; the end of this process, in any
 * way, ends the command and all that it started.
 *
 * @param label name of the command in progress messages
 * @param options.show `none` discards the output
 * @throws Error when the command cannot be started
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
      env: childEnvironment(options.env),
      stdio: ['ignore', show ? 'pipe' : 'ignore', show ? 'pipe' : 'ignore'],
      shell: process.platform === 'win32',
    })
    let lastOutput = performance.now()
    const pass = (chunk: Buffer): void => {
      lastOutput = performance.now()
      process.stderr.write(chunk)
    }
    child.stdout?.on('data', pass)
    child.stderr?.on('data', pass)
    const ticker = setInterval(() => {
      if (performance.now() - lastOutput < QUIET_MS) return
      lastOutput = performance.now()
      process.stderr.write(`${label} … ${seconds()} s\n`)
    }, 1000)
    const forward = (signal: NodeJS.Signals): void => {
      child.once('close', () => process.exit(128 + constants.signals[signal]))
      child.kill(signal)
    }
    for (const signal of SIGNALS) process.once(signal, forward)
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, forward)
      clearInterval(ticker)
      resolve({ code: code ?? 1, seconds: seconds() })
    })
  })
}

/** Time without output after which a command is reported as still running, in milliseconds. */
const QUIET_MS = 10_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a step and writes to stderr when it starts and how long it took. */
export async function timedStep<Result>(
  label: string,
  step: () => Result | Promise<Result>,
): Promise<Result> {
  const started = performance.now()
  const before = process.cpuUsage()
  process.stderr.write(`${label} …\n`)
  const result = await step()
  const { user, system } = process.cpuUsage(before)
  process.stderr.write(
    `${label}: ${seconds(performance.now() - started)} s, ${seconds((user + system) / 1000)} s of processor time\n`,
  )
  return result
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
