import { splitMatches } from './segment'

const BYTES = /(?<=^| )[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}){7,}(?= |$)/g

/** Hex dumps: a run of at least eight bytes has its own lines. */
export const hexSegments = splitMatches(BYTES)
