import type { Area } from '../../../model/common'
import type { AreaEntry } from '../../../model/subject'
import { config } from '../../config'
import { areaTitle } from './areas'

/** Returns the path and title of an area's feed. Every area with pages has a feed. */
export function areaFeed(
  area: Area,
  areas: readonly AreaEntry[],
): { readonly path: string; readonly title: string } {
  return { path: `/feeds/${area}.xml`, title: `${config.name}: ${areaTitle(area, areas)}` }
}
