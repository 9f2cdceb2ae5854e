/**
 * The lines of a text one by one, whatever ends them (LF, CRLF, CR), without splitting the whole at
 * once: a log of many megabytes must not hold a page up before its first line is read.
 */
export function* linesOf(text: string): Generator<string, void, undefined> {
  let from = 0
  let nextLf = text.indexOf('\n')
  let nextCr = text.indexOf('\r')
  for (;;) {
    if (nextLf !== -1 && nextLf < from) nextLf = text.indexOf('\n', from)
    if (nextCr !== -1 && nextCr < from) nextCr = text.indexOf('\r', from)
    if (nextLf === -1 && nextCr === -1) break
    const end = nextLf === -1 ? nextCr : nextCr === -1 ? nextLf : Math.min(nextLf, nextCr)
    yield text.slice(from, end)
    from = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  yield text.slice(from)
}
