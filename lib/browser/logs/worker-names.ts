/** The workers of the log reader in the assets folder. They are registered as text, which runs from a disk too. */
export const TEXT_WORKER = 'log-worker.js'
export const FILES_WORKER = 'log-files-worker.js'
