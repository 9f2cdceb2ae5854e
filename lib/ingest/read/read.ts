import type { Fault } from '../../model/fault'
import { FaultError } from '../../model/fault'
import type { Boundaries } from '../../model/sources/structure'
import { reviewedSpans } from '../files/boundaries-file'
import { readFormat } from './formats'
import type { ReadSource } from './page'
import { decodeSource } from '../../model/sources/source-text'

/** Reviewed boundaries, and the path of their file. */
export interface ReviewedFeed {
  readonly at: string
  readonly boundaries: Boundaries
}

/**
 * Reads the bytes of a source into sightings.
 *
 * @throws FaultError with all faults: bytes that are not text, an unknown layout, impossible metrics, or
 *   reviewed boundaries that no longer match
 */
export function read(file: string, bytes: Uint8Array, feed?: ReviewedFeed): ReadSource {
  const source = decodeSource(file, bytes)
  const faults: Fault[] = []
  const reviewed = feed && reviewedSpans(feed.boundaries, source, feed.at)
  faults.push(...(reviewed?.faults ?? []))
  const result = readFormat(source, reviewed?.faults.length === 0 ? reviewed.spans : undefined)
  faults.push(...result.faults)
  if (faults.length > 0) throw new FaultError(faults)
  return result
}
