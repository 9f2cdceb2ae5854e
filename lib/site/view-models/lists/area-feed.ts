import type { Area } from '../../../model/common'
import type { AreaEntry } from '../../../model/subject'
import { config } from '../../config'
import { areaTitle } from './areas'

/** Path and title of the feed of an area; every area that has pages has one. */
export function areaFeed(
  area: Area,
  areas: readonly AreaEntry[],
): { readonly path: string; readonly title: string } {
  return { path: `/feeds/${area}.xml`, title: `${config.name}: ${areaTitle(area, areas)}` }
}
