import { registered } from '../../search/index/registry'
import { MATCH_FILE, type MatchData } from '../../logs/data'
import { readInSlices } from '../logs/read'

/** Matches a log in a worker. Posts numbers for the share read, 0 to 1, then the list of matches. */
declare function importScripts(...files: string[]): void
declare function postMessage(message: unknown): void

importScripts(MATCH_FILE)

addEventListener('message', (event) => {
  const text = (event as MessageEvent<string>).data
  void readInSlices(registered(MATCH_FILE) as MatchData, text, postMessage).then(postMessage)
})
