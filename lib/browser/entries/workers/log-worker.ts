import { LogReading } from '../../../logs/reading'
import { linesOf } from '../../../logs/lines'
import type { LogReply, LogRequest } from '../../logs/worker-messages'

/** Reads a pasted log in a worker. */
declare function postMessage(message: LogReply): void

/** Lines read between two messages about the progress. */
const BATCH = 2000

addEventListener('message', (event) => {
  const { data, errors, text = '' } = (event as MessageEvent<LogRequest>).data
  const reading = new LogReading(data, errors)
  let batch: string[] = []
  let read = 0
  for (const line of linesOf(text)) {
    read += line.length + 1
    if (batch.push(line) < BATCH) continue
    reading.feed('', batch)
    batch = []
    postMessage({ share: read / text.length, file: '' })
  }
  reading.feed('', batch)
  postMessage({ result: reading.result(), files: null })
})
