import { slicesOf } from '../../../logs/archive/bytes'
import { readLogs } from '../../../logs/archive/read-logs'
import { LogReading } from '../../../logs/reading'
import type { LogReply, LogRequest } from '../../logs/worker-messages'

/** Reads dropped files and archives in a worker. */
declare function postMessage(message: LogReply): void

/** Shortest time between two messages about the progress, in milliseconds. */
const PAUSE = 100

addEventListener('message', (event) => {
  const { data, errors, files = [] } = (event as MessageEvent<LogRequest>).data
  const reading = new LogReading(data, errors)
  const size = files.reduce((sum, { file }) => sum + file.size, 0)
  let read = 0
  let current = ''
  let told = 0
  const tell = (): void => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    postMessage({ share: read / Math.max(1, size), file: current })
  }
  const logs = files.map(({ name, file }) => ({ name, open: () => slicesOf(file) }))
  void readLogs(logs, {
    lines: (name, lines) => {
      current = name
      reading.feed(name, lines)
      tell()
    },
    bytes: (count) => {
      read += count
      tell()
    },
  })
    .then((done) => postMessage({ result: reading.result(), files: done }))
    .catch((error: unknown) => reportError(error))
})
