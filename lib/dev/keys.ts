import type { ReadStream } from 'node:tty'

/**
 * The keys that a person presses, one by one and without Enter; the characters of the text where the input is no
 * terminal. Ctrl-C and the end of the input end it.
 */
export async function* readKeys(
  input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>,
): AsyncGenerator<string, undefined> {
  const raw = input.isTTY === true
  if (raw) input.setRawMode?.(true)
  try {
    for await (const chunk of input) {
      for (const key of String(chunk)) {
        if (key === '\u0003' || key === '\u0004') return
        if (key.trim() !== '') yield key
      }
    }
  } finally {
    if (raw) input.setRawMode?.(false)
  }
}
