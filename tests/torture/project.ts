import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from '../../lib/util/node/list-files'
import { sha256 } from '../../lib/util/node/sha256'

export const PROJECT = join(import.meta.dirname, '../..')
export const KILL_AT = pathToFileURL(join(import.meta.dirname, 'kill-at.mjs')).href

/** A page of a listing with one post, which no other page shows. */
export function pageWith(title: string): string {
  return [
    'Posts under Networking subtopic',
    ...['Post', 'Replies', 'Boosts', 'Views', 'Activity'],
    title,
    `The app ${title} fails with error -1009 on iOS 26.5 every time that it connects.`,
    ...['0', '0', '5', '2h', ''],
  ].join('\n')
}

/** Makes a folder with a small `content/` whose only source shows the given posts. */
export function makeContent(folder: string, ...titles: readonly string[]): void {
  const content = join(folder, 'content')
  cpSync(join(PROJECT, 'tests/corpus/content/subject'), join(content, 'subject'), {
    recursive: true,
  })
  cpSync(join(PROJECT, 'tests/corpus/content/search'), join(content, 'search'), { recursive: true })
  mkdirSync(join(content, 'sources'))
  mkdirSync(join(content, 'structure'))
  writeFileSync(join(content, 'structure/posts.yaml'), 'posts: []\n')
  writeFileSync(
    join(content, 'ids.yaml'),
    'posts: []\nsymptoms: []\nremediations: []\nguides: []\n',
  )
  titles.forEach((title, n) =>
    writeFileSync(join(content, `sources/first-${n}.txt`), pageWith(title)),
  )
}

/** A new folder for temporary files. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'reachable-torture-'))
}

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** A command that was started. */
export interface Running {
  readonly pid: number
  readonly ended: Promise<Ended>
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Numeric user that runs it; the same user if left out. */
  readonly user?: number
  /** Number of the operation on the disk at which it is killed. */
  readonly killAt?: number
}

/** Starts a script of the project in another folder, which holds `content/`. */
export function start(
  folder: string,
  [script = '', ...args]: readonly string[],
  options: Options = {},
): Running {
  const { env, user, killAt } = options
  const preload = killAt === undefined ? [] : ['--import', KILL_AT]
  return run(
    process.execPath,
    [...preload, '--import', import.meta.resolve('tsx'), join(PROJECT, 'scripts', script), ...args],
    folder,
    { ...process.env, ...env, KILL_ROOT: folder, KILL_AT: String(killAt ?? 0) },
    user,
  )
}

/** Starts any command. */
export function run(
  command: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
  user?: number,
): Running {
  const child = spawn(command, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return {
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))),
  }
}

/** A user that owns nothing. */
export const NOBODY = 65_534

/**
 * Mounts a disk of its own at a path while `use` runs.
 *
 * @returns false, after saying so, where this user may not mount one
 */
export async function onDisk(
  path: string,
  size: string,
  use: () => Promise<void> | void,
): Promise<boolean> {
  mkdirSync(path, { recursive: true })
  const options = ['-t', 'tmpfs', '-o', `size=${size},mode=0777`, 'tmpfs', path]
  if (spawnSync('mount', options).status !== 0) {
    console.log('not run: this user may not mount a tmpfs')
    return false
  }
  try {
    await use()
  } finally {
    spawnSync('umount', ['-l', path])
  }
  return true
}

/** Fills a disk up to `free` bytes. */
export function fill(disk: string, free: number): void {
  const [, line = ''] = spawnSync('df', ['--output=avail', '-B1', disk], {
    encoding: 'utf8',
  }).stdout.split('\n')
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, Number(line) - free)))
}

/** A hash of every path and content below a folder; empty where there is no folder. */
export function stateOf(folder: string): string {
  try {
    return sha256(
      listFiles(folder)
        .map((file) => `${file} ${sha256(readFileSync(join(folder, file)))}\n`)
        .join(''),
    )
  } catch {
    return ''
  }
}

/** Copies a folder anew. */
export function copyTo(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

/** Ids of the running processes that have a variable in their environment. Linux only. */
export function processesWith(variable: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const isZombie = /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
        return (
          !isZombie && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(variable)
        )
      } catch {
        return false
      }
    })
    .map(Number)
}
