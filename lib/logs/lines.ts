/**
 * Yields the lines of a text without their endings (LF, CRLF or CR). It does not split the whole text up
 * front, so a log of many megabytes does not block the page before the first line is read.
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
