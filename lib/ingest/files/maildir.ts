import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Folders of a Maildir that hold delivered messages. */
const FOLDERS = ['cur', 'new']

/** Whether a path is a Maildir: a folder with `cur/` and `new/`. */
export function isMaildir(path: string): boolean {
  return (
    existsSync(path) &&
    statSync(path).isDirectory() &&
    FOLDERS.every((folder) => existsSync(join(path, folder)))
  )
}

/** The folders in a Maildir that are Maildirs themselves, such as `.Sent`, sorted. `mboxOf` does not read them. */
export function subfolders(path: string): string[] {
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter(isMaildir)
}

/** The name of the mbox of a Maildir: `list.mbox`, for its folder `.Sent` `list.Sent.mbox`. */
export function mboxName(path: string): string {
  const name = basename(resolve(path))
  return `${name.startsWith('.') ? basename(dirname(resolve(path))) : ''}${name}.mbox`
}

/**
 * All messages of a Maildir as one mbox, in the order of their file names, which begin with the time of delivery.
 * Lines that begin with `From ` get a `>` before them (mboxrd), which the reader takes away again.
 */
export function mboxOf(path: string): Uint8Array {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(path, folder)).map((name) => ({ name, file: join(path, folder, name) })),
  )
  const messages = files
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ file }) => readFileSync(file, 'latin1').replace(/^(?=>*From )/gmu, '>'))
  const lines = messages.map(
    (text) => `From - Thu Jan  1 00:00:00 1970\n${text}${text.endsWith('\n') ? '' : '\n'}\n`,
  )
  return Buffer.from(lines.join(''), 'latin1')
}
