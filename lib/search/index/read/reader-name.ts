import type { ErrorLookup } from '../../errors/error-lookup'
import type { reader } from './reader'

/** Name under which the core of the index registers the code that reads it. */
export const READER = 'search/reader'
export type Reader = typeof reader

/** The same for the table of errors. */
export const ERROR_READER = 'search/error-reader'
export type ErrorReader = typeof ErrorLookup
