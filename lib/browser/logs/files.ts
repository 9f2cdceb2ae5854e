/** Files of the assets folder that the log reader loads. The workers are registered as text, which runs from a disk too. */
export const MATCH_FILE = 'match-data.js'
export const TEXT_WORKER = 'log-worker.js'
export const FILES_WORKER = 'log-files-worker.js'
