import { FaultError } from '../../model/fault'
import { linesOf } from '../lines'

/** Characters kept of an unfinished line; the matcher reads fewer. */
const LONGEST_KEPT = 8000

/**
 * Decodes a log chunk by chunk and yields its lines in batches, so a log of any size needs little memory.
 * Decodes UTF-8, or UTF-16 if the log begins with its byte order mark.
 *
 * @param name name of the log for faults
 * @throws FaultError when the log is not text
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
    if (text.includes('\0')) {
      throw notText(name, line + lines.findIndex((text) => text.includes('\0')))
    }
    rest = (lines.pop() ?? '').slice(0, LONGEST_KEPT) + held
    line += lines.length
    if (lines.length > 0) yield lines
  }
  const last = rest + (decoder?.decode() ?? '')
  if (last !== '') yield [...linesOf(last)]
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
      problem: 'this is not text',
      expected: 'a log as text, UTF-8 or UTF-16',
      found: 'a NUL character',
      fix: 'unpack the archive, or convert the log to text: `log show system_logs.logarchive > log.txt`',
    },
  ])
}
