import { logWords } from '../../site/strings'
import type { DroppedFile } from './worker-messages'

/** Longest text that is pasted, in characters, and largest file that is shown in the field, in bytes. */
export const MOST = 5 * 1024 * 1024
/** Longest text shown in the field, in characters; more makes browsers slow. */
const SHOWN = 200_000
/** Most names of files shown in the field. */
const MOST_NAMES = 20

/** First bytes of a text: neither gzip nor zip, and no NUL. */
const isText = (start: string): boolean => !/^(?:\x1f|PK\x03)|\0/.test(start)

interface LogField {
  /** What is read: the text of the field, a text too long for it, or files. */
  readonly source: () => string | readonly DroppedFile[]
  /** @param name name of the file that the text comes from */
  readonly take: (text: string, name?: string) => void
  /** Takes files that the reader picked or dropped; a small text file is shown. */
  readonly takeFiles: (files: readonly DroppedFile[]) => Promise<void>
  /** Gives the field back to its form, which resets its text. */
  readonly release: () => void
}

/** Lets the field of the log page also stand for what is too long to show. */
export function logField(box: HTMLTextAreaElement): LogField {
  let held: string | readonly DroppedFile[] | null = null

  function hold(what: typeof held, shown: string): void {
    held = what
    box.value = shown
    box.readOnly = what !== null
  }

  function take(text: string, name = ''): void {
    if (text.length > SHOWN) hold(text, logWords.held(name, text.split('\n').length))
    else hold(null, text)
  }

  return {
    source: () => held ?? box.value,
    take,
    takeFiles: async (files) => {
      const [first] = files
      if (first && files.length === 1 && first.file.size <= MOST && !first.name.includes('/')) {
        const text = await first.file.text()
        if (isText(text)) return take(text, first.name)
      }
      const names = files.map(({ name }) => name)
      hold(files, names.slice(0, MOST_NAMES).join('\n'))
    },
    release: () => {
      held = null
      box.readOnly = false
    },
  }
}
