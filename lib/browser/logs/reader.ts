import { MATCH_FILE, type MatchData } from '../../logs/data'
import type { Match } from '../../logs/match/matcher'
import { registered } from '../../search/index/registry'
import { asset } from '../ui/urls'
import { readInSlices } from './read'

type Progress = (share: number) => void

/**
 * Matches a log in a worker, or in slices on the page where the browser allows no worker, as for pages opened
 * from disk.
 *
 * @param progress called with the share read, 0 to 1
 */
export async function readLog(text: string, progress: Progress = () => {}): Promise<Match[]> {
  return (await readInWorker(text, progress)) ?? (await readOnPage(text, progress))
}

function readInWorker(text: string, progress: Progress): Promise<Match[] | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(asset('log-worker.js'))
    } catch {
      resolve(null)
      return
    }
    worker.onmessage = ({ data }: MessageEvent<number | Match[]>) => {
      if (typeof data === 'number') progress(data)
      else {
        worker.terminate()
        resolve(data)
      }
    }
    worker.onerror = () => {
      worker.terminate()
      resolve(null)
    }
    worker.postMessage(text)
  })
}

async function readOnPage(text: string, progress: Progress): Promise<Match[]> {
  await reachable.load(MATCH_FILE)
  return readInSlices(registered(MATCH_FILE) as MatchData, text, progress)
}
