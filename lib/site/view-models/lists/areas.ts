import type { AreaEntry } from '../../../model/subject'

/** Returns the title of an area, or its slug when the content does not list it. */
export function areaTitle(area: string, areas: readonly AreaEntry[]): string {
  return areas.find(({ slug }) => slug === area)?.title ?? area
}
