import type { reader } from './reader'

/** Name under which the index registers the code that reads it. */
export const READER = 'search/reader'
export type Reader = typeof reader
