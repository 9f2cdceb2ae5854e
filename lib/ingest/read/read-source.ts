import type { Fault } from '../../model/fault'
import { FaultError } from '../../model/fault'
import type { Boundaries } from '../../model/sources/structure'
import { reviewedSpans } from '../files/boundaries-file'
import { readFormat } from './formats'
import type { ReadSource, ToldLayout } from './types'
import { decodeSource } from '../../model/sources/source-text'

/** Reviewed boundaries, and the path of their file. */
export interface ReviewedFeed {
  readonly at: string
  readonly boundaries: Boundaries
}

/**
 * Reads the bytes of a source into sightings.
 *
 * @param layout what an editor says that a page without a header is
 * @throws FaultError for bytes that are not text, an unknown layout, impossible metrics, or reviewed
 *   boundaries that no longer fit; with all faults at once.
 */
export function readSource(
  file: string,
  bytes: Uint8Array,
  feed?: ReviewedFeed,
  layout?: ToldLayout,
): ReadSource {
  const faults: Fault[] = []
  const reviewed = feed && reviewedSpans(feed.boundaries, decodeSource(file, bytes), feed.at)
  faults.push(...(reviewed?.faults ?? []))
  const spans = reviewed?.faults.length === 0 ? reviewed.spans : undefined
  const result = readFormat(file, bytes, { spans, layout })
  faults.push(...result.faults)
  if (faults.length > 0) throw new FaultError(faults)
  return result
}
