import { FaultError } from '../../model/fault'
import { linesOf } from '../lines'

/** Longest part of a line that is kept, in characters; the matcher looks at less. */
const LONGEST_KEPT = 8000

/**
 * The lines of a log as its bytes come in, in batches, so that a log of any size is read in little
 * memory. UTF-8, or UTF-16 where it begins with a byte order mark.
 *
 * @param name how a fault names the log
 * @throws FaultError when it is no text
 */
export async function* linesOfStream(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<string[], void, undefined> {
  let decoder: TextDecoder | null = null
  let rest = ''
  let line = 1
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    const text = rest + decoder.decode(chunk, { stream: true })
    // A CR at the end may be half of a CRLF.
    const held = text.endsWith('\r') ? '\r' : ''
    const lines = [...linesOf(held ? text.slice(0, -1) : text)]
    rest = (lines.pop() ?? '').slice(0, LONGEST_KEPT) + held
    const bad = lines.findIndex((text) => text.includes('\0'))
    if (bad >= 0 || rest.includes('\0')) {
      throw notText(name, line + (bad >= 0 ? bad : lines.length))
    }
    line += lines.length
    if (lines.length > 0) yield lines
  }
  yield [...linesOf(rest + (decoder?.decode() ?? ''))]
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function notText(name: string, line: number): FaultError {
  return new FaultError([
    {
      file: name,
      line,
      problem: 'this is no text',
      expected: 'a log as text, UTF-8 or UTF-16',
      found: 'a NUL character',
      fix: 'unpack the archive, or turn the log into text: `log show system_logs.logarchive > log.txt`',
    },
  ])
}
