import { MATCH_FILE, type MatchData } from '../../logs/data'
import type { Match } from '../../logs/match/matcher'
import { ERRORS_FILE, type ErrorRows } from '../../search/index/index-files'
import { registered } from '../../search/index/registry'
import { FILES_WORKER, TEXT_WORKER } from './worker-names'
import type { DroppedFile, LogOutcome, LogReply, LogRequest } from './worker-messages'
import { loadData } from '../ui/data'

type Progress = (share: number, file: string) => void

/** A log that is being read. */
export interface Reading {
  /** Rejects when a script does not load, or the worker fails. Never settles once it is cancelled. */
  readonly outcome: Promise<LogOutcome>
  readonly cancel: () => void
}

/**
 * Reads a pasted text, or dropped files and archives, in a worker.
 *
 * @param progress called with the share read, 0 to 1, and the file that is being read
 */
export function readLog(source: string | readonly DroppedFile[], progress: Progress): Reading {
  const controller = new AbortController()
  const [file, what] =
    typeof source === 'string' ? [TEXT_WORKER, { text: source }] : [FILES_WORKER, { files: source }]
  // Symptoms are found even if the table of errors does not load.
  const errors = loadData(ERRORS_FILE)
    .then(() => registered(ERRORS_FILE) as ErrorRows[])
    .catch(() => [])
  const outcome = Promise.all([errors, dataAndWorker(file)]).then(([rows, data]) =>
    runWorker(file, { data, errors: rows, ...what }, progress, controller.signal),
  )
  return { outcome, cancel: () => controller.abort() }
}

/** Matches a pasted text only. */
export async function matchesIn(text: string): Promise<readonly Match[]> {
  const data = await dataAndWorker(TEXT_WORKER)
  const { signal } = new AbortController()
  const { result } = await runWorker(TEXT_WORKER, { data, errors: [], text }, () => {}, signal)
  return result.matches
}

async function dataAndWorker(worker: string): Promise<MatchData> {
  await Promise.all([loadData(MATCH_FILE), reachable.load(worker)])
  return registered(MATCH_FILE) as MatchData
}

/** Runs a worker from its text: browsers start no worker from a file for a page that was opened from a disk. */
function runWorker(
  file: string,
  request: LogRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<LogOutcome> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(
      new Blob([registered(file) as string], { type: 'text/javascript' }),
    )
    const worker = new Worker(url)
    const stop = (): void => {
      worker.terminate()
      URL.revokeObjectURL(url)
    }
    signal.addEventListener('abort', stop)
    worker.onmessage = ({ data }: MessageEvent<LogReply>) => {
      if ('share' in data) progress(data.share, data.file)
      else {
        stop()
        resolve(data)
      }
    }
    worker.onerror = (event) => {
      stop()
      reject(new Error(event.message))
    }
    worker.postMessage(request)
  })
}
