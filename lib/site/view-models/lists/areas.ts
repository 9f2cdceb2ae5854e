import type { AreaEntry } from '../../../model/subject'

/** What readers see of an area; its slug where the content does not list it. */
export function areaTitle(area: string, areas: readonly AreaEntry[]): string {
  return areas.find(({ slug }) => slug === area)?.title ?? area
}
