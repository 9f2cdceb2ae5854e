import type { Area } from '../../../model/common'
import { AREAS } from '../../../model/knowledge'
import { config } from '../../config'

/** Where the feed of an area stands and what it is called; every area that has pages has one. */
export function areaFeed(area: Area): { readonly path: string; readonly title: string } {
  return { path: `/feeds/${area}.xml`, title: `${config.name}: ${AREAS[area]}` }
}
