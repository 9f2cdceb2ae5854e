/** Bytes in pieces, as files and streams give them. */
export type Chunks = AsyncIterable<Uint8Array>

/** The pieces of a stream. Not every browser can iterate over a stream. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** Bytes of a file that are in memory at a time. */
const SLICE = 256 * 1024

/** The pieces of a file, each read when it is asked for: Chromium reads a file's stream tens of megabytes ahead. */
export async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < file.size; at += SLICE)
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer())
}

/** A stream of pieces, for libraries that take one. */
export function streamOf(chunks: Chunks): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

/**
 * Looks at the first bytes.
 *
 * @returns at least `length` bytes if there are as many, and all pieces from the first on
 */
export async function peek(
  chunks: Chunks,
  length: number,
): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const { done, value } = await iterator.next()
    if (done) break
    read.push(value)
    size += value.length
  }
  const head = new Uint8Array(size)
  read.reduce((at, chunk) => (head.set(chunk, at), at + chunk.length), 0)
  return {
    head,
    all: (async function* () {
      if (size > 0) yield head
      for (;;) {
        const { done, value } = await iterator.next()
        if (done) return
        yield value
      }
    })(),
  }
}
