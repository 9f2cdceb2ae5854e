import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { FaultError, type Fault } from '../../model/fault'
import { hasJournal, recoverSwaps } from './swap'

/**
 * Folder with one file for each process that writes: `<process id>-<start of the process>`, with the command as its
 * content. A process may write if no other process that still runs has a file there. Two that begin at the same
 * moment see each other and both step back. The file of a dead process names nobody, so any process may delete it.
 */
const FOLDER = '.cache/lock'

/** Attempts before a command gives up, and the shortest time between them in milliseconds. */
const ATTEMPTS = 6
const PAUSE_MS = 60

interface Holder {
  readonly process: number
  readonly command: string
  /** Seconds since it began to write. */
  readonly seconds: number
}

/**
 * Runs a command that writes, alone in its project. First completes what a killed run left.
 *
 * @param root folder of the project
 * @param command what is written, for the message of another command
 * @param options.wait waits until the other command has finished
 * @throws FaultError naming the process that writes at the moment
 */
export async function withLock<Result>(
  root: string,
  command: string,
  run: () => Result | Promise<Result>,
  options: { readonly wait?: boolean } = {},
): Promise<Result> {
  const release = await acquire(root, command, options.wait ?? false)
  try {
    recoverSwaps(root)
    return await run()
  } finally {
    release()
  }
}

/**
 * Makes a folder whole again if a run was killed while it put files into place. Every command that only reads calls
 * this first. Does nothing while another command writes, which completes its own work.
 *
 * @param root folder of the project
 * @param folder folder of the journal; the project if left out
 */
export async function recoverIfIdle(root: string, folder = root): Promise<void> {
  if (!hasJournal(folder)) return
  try {
    await withLock(root, 'recovery', () => recoverSwaps(folder))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
  }
}

/** @returns a function that ends the lock */
async function acquire(root: string, command: string, wait: boolean): Promise<() => void> {
  const folder = join(root, FOLDER)
  const own = `${process.pid}-${startOf(process.pid) ?? ''}`
  const release = (): void => rmSync(join(folder, own), { force: true })
  mkdirSync(folder, { recursive: true })
  for (let attempt = 1; ; attempt++) {
    writeFileSync(join(folder, own), command)
    const holder = otherHolder(folder, own)
    if (!holder) return release
    release()
    if (wait && attempt === ATTEMPTS)
      process.stderr.write(`waiting for ${holder.command} (process ${holder.process}) …\n`)
    if (!wait && attempt >= ATTEMPTS) throw new FaultError([heldBy(holder)])
    await pause(PAUSE_MS * (1 + (process.pid % 5)))
  }
}

/** The first other process that writes. Deletes the files of dead processes. */
function otherHolder(folder: string, own: string): Holder | null {
  for (const name of readdirSync(folder)) {
    if (name === own) continue
    const path = join(folder, name)
    const [process, start] = [Number.parseInt(name, 10), name.slice(name.indexOf('-') + 1)]
    if (startOf(process) !== start) rmSync(path, { force: true })
    else
      try {
        const seconds = Math.round((Date.now() - statSync(path).mtimeMs) / 1000)
        return { process, command: readFileSync(path, 'utf8') || 'a command', seconds }
      } catch {
        // The process has just finished.
      }
  }
  return null
}

/**
 * When a process started, as text that no later process with the same number has. Empty where the system does not
 * say; null if there is no such process.
 */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  try {
    // Fields 3 (state) and 22 (start) of proc(5); the name before them may contain anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '')
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return (stdout ?? '').replace(/\W+/g, '')
  }
}

function heldBy({ process, command, seconds }: Holder): Fault {
  return {
    file: FOLDER,
    line: null,
    problem: 'Another command is writing.',
    expected: 'one command at a time that writes',
    found: `${command} (process ${process}, for ${seconds} s)`,
    fix: `Wait until it has finished, or stop it: kill ${process}`,
  }
}
