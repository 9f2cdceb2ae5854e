import { registered } from '../../search/index/registry'
import type { MatchData } from '../../logs/data'
import { MATCH_FILE, readInSlices } from '../logs/read'

/** Reads a log beside the page. Its answers: a number is the share read, a list is the result. */
declare function importScripts(...files: string[]): void
declare function postMessage(message: unknown): void

importScripts(MATCH_FILE)

addEventListener('message', (event) => {
  const text = (event as MessageEvent<string>).data
  void readInSlices(registered(MATCH_FILE) as MatchData, text, postMessage).then(postMessage)
})
